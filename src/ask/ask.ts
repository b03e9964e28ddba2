import type { GraphStore } from '../graph/store.ts';
import { QuienError } from '../errors.ts';
import { readLexicon } from '../language/lexicon.ts';
import { PHRASES } from '../language/phrases.ts';
import { statementText } from '../graph/statements.ts';
import { compoundAnswer } from './compound.ts';
import { escalationOf } from './escalation.ts';
import { facetsOf } from './facets.ts';
import { recognise } from './intent.ts';
import { whoHandles } from './intents/responsibility.ts';
import { findMentions, type Linked } from './mentions.ts';
import type { Answer, Draft, Statement, Understanding } from './model.ts';
import { readNames, type GraphNames } from './names.ts';
import { partsOf } from './parts.ts';
import { runPlan } from './plan.ts';
import { describedPositions, namedPositions } from './positions.ts';
import { readQuestion, type Question } from './question.ts';
import { facetsAsked } from './topic.ts';

const lexicon = readLexicon();
const namesOf = new WeakMap<GraphStore, Promise<GraphNames>>();

type Read = {
  readonly text: string;
  readonly question: Question;
  readonly linked: Linked;
  readonly understanding: Understanding | null;
};

/**
 * The answer to a question in English or Spanish. A question that the graph does not answer gives NO_MATCH, one that is
 * not understood NOT_UNDERSTOOD; an empty graph is a STORE_EMPTY error, a database that fails one of the STORE_ errors.
 */
export async function ask(text: string, store: GraphStore): Promise<Answer> {
  const names = await knownNames(store);
  const whole = read(text, names);
  const parts = isComparison(whole) ? null : partsOf(whole.question, whole.linked.mentions);
  if (parts === null) return answerOne(whole, store, names);
  const asked = parts.texts.map((part) => read(part, names));
  if (asked.some(isBareAct)) return answerOne(whole, store, names);
  const halves = await Promise.all(asked.map((each) => answerOne(each, store, names)));
  return compoundAnswer(text, parts.joint, [halves[0]!, halves[1]!]) ?? answerOne(whole, store, names);
}

function read(text: string, names: GraphNames): Read {
  const question = readQuestion(text, lexicon, names.spelling);
  const linked = findMentions(facetsOf(question, { lexicon, names }), question, names);
  return { text, question, linked, understanding: recognise(question, linked, { names }) };
}

// "The coordinator or the analyst: who draws it up and who supports it" is one question.
function isComparison({ linked }: Read): boolean {
  return namedPositions(linked).length > 1;
}

// "Who keeps the record of what arrives and where is it kept": to keep alone is about nothing.
function isBareAct({ understanding }: Read): boolean {
  if (understanding?.intent !== whoHandles) return false;
  return understanding.mentions.length === 0 && facetsAsked(understanding).every(({ action }) => action);
}

async function answerOne(asked: Read, store: GraphStore, names: GraphNames): Promise<Answer> {
  const { text, question, understanding } = asked;
  if (understanding === null) return notUnderstood(text, question, names);
  const { rows, ran, stamp } = await runPlan(understanding.intent.plan(understanding, { names }), { store, names });
  // A manual was loaded since the names were read: read them again, and ask again.
  if (stamp !== names.stamp && namesOf.delete(store)) return ask(text, store);
  const draft = understanding.intent.answer(understanding, rows, { names });
  return toAnswer(text, understanding, { draft, ran, names });
}

async function knownNames(store: GraphStore): Promise<GraphNames> {
  const known = namesOf.get(store) ?? readNames(store, lexicon);
  namesOf.set(store, known);
  try {
    const names = await known;
    if (names.all.length === 0)
      throw new QuienError('STORE_EMPTY', 'The graph is empty; load a manual first: quien load MANUAL');
    return names;
  } catch (error) {
    // What failed once may succeed the next time: the database comes back, a manual is loaded.
    namesOf.delete(store);
    throw error;
  }
}

function notUnderstood(text: string, { language }: Question, names: GraphNames): Answer {
  const { notUnderstood: summary, suggestions } = PHRASES[language];
  const [first, ...others] = describedPositions(names).map(({ name }) => name);
  const examples = first === undefined ? [] : suggestions(first, others.at(-1) ?? first);
  const nothing = { value: null, items: [], escalation: [], nearest: [], refused: [], cypher: [] };
  return {
    question: text,
    status: 'NOT_UNDERSTOOD',
    language,
    intent: 'none',
    summary,
    suggestions: examples,
    ...nothing,
  };
}

type Told = { readonly draft: Draft; readonly ran: readonly Statement[]; readonly names: GraphNames };

function toAnswer(text: string, { question, intent, refused }: Understanding, { draft, ran, names }: Told): Answer {
  return {
    question: text,
    language: question.language,
    intent: intent.name,
    ...draft,
    escalation: escalationOf(draft, names),
    refused,
    suggestions: [],
    cypher: ran.map(({ name, parameters }) => ({ name, text: statementText(name), parameters })),
  };
}
