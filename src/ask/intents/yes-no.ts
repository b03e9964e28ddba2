import { LANGUAGES } from '../../language/language.ts';
import { PHRASES } from '../../language/phrases.ts';
import type { AnswerItem, Draft, Intent, Setting, Understanding } from '../model.ts';
import { namedPositions } from '../positions.ts';
import type { Token } from '../question.ts';
import { findingsOf, placeFactors } from '../findings.ts';
import { weighFacets } from '../weighing.ts';
import { facetsAsked } from '../topic.ts';
import { compare } from './comparison.ts';
import { dealingPositions, otherParties, partiesOf, planDealings } from './interaction.ts';
import { knowingPositions, planKnowledge, whoIsAskedFor } from './knowledge.ts';
import { needPositions, subordinates, superior } from './structure.ts';

/** The reason why a question does not ask for yes or no, such as "Between the secretary and the auxiliar, who drives?"; null where it does. */
export function asksYesNo({ question }: Pick<Understanding, 'question'>): string | null {
  const { interrogatives } = LANGUAGES[question.language];
  const [first] = question.tokens;
  const asks = question.tokens.some(
    (token) =>
      interrogatives.has(token.word) && (token === first || !(MANNER.has(token.word) || isJoining(token, question))),
  );
  return asks || asksWhat(question) ? 'it asks who or what' : null;
}

// "¿Qué funciones ...?" and "¿Con qué ...?" ask; the "que" of "¿Es cierto que la Secretaria ...?" joins.
function asksWhat({ tokens }: Understanding['question']): boolean {
  return tokens.some(({ word, printed, clause }, at) => {
    if (word !== 'que' || tokens[at + 1]?.word === 'no') return false;
    const before = tokens.slice(0, at).filter((token) => token.clause === clause);
    return printed.toLowerCase() === 'qué' || before.every((token) => PREPOSITIONS.has(token.word));
  });
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['a', 'con', 'de', 'en', 'para', 'por', 'y']);

// "Is the auxiliar the one who drives?", "¿Es la secretaria quien ...?": the "who" joins.
function isJoining({ word, index }: Token, { tokens }: Understanding['question']): boolean {
  if (!JOINING.has(word) || !CLAIMS.has(tokens[0]!.word)) return false;
  // "Is it the secretary who drives?"
  return word !== 'who' || tokens[1]!.word === 'it' || ONES.has(tokens[index - 1]?.word ?? '');
}

const JOINING: ReadonlySet<string> = new Set(['who', 'quien', 'quienes']);
const CLAIMS: ReadonlySet<string> = new Set(['is', 'are', 'was', 'isn', 'would', 'es', 'son', 'sera', 'seria']);
const ONES: ReadonlySet<string> = new Set(['one', 'ones', 'person', 'post', 'position']);

// "Does the coordinator show agencies how to ..." asks nothing about how.
const MANNER: ReadonlySet<string> = new Set(['how', 'where', 'donde']);

/** Whether a position does something. */
export const doesHandle: Intent = {
  name: 'does-handle',
  refuse: (reading) =>
    asksYesNo(reading) ??
    needPositions(reading, 1) ??
    (facetsAsked(reading).length === 0 ? 'nothing is asked about' : null),
  plan: compare.plan,
  answer: (understanding, rows, { names }) => {
    const [position] = namedPositions(understanding);
    const facets = weighFacets(facetsAsked(understanding), understanding.question, names.weights);
    const own = findingsOf(rows, { facets, names, places: placeFactors(understanding.refused), posts: [] }).filter(
      (each) => each.position === position,
    );
    const found = own.filter(({ relevance }) => relevance.coverage >= CLAIMED_FROM).slice(0, CITED_AT_MOST);
    return decided(
      understanding,
      found.length > 0 ? [{ id: position!.id, evidence: found.map(({ evidence }) => evidence) }] : [],
      { names },
    );
  },
};

/** Whether a position deals with somebody: by its table of relations, or by a function that names them. */
export const doesDeal: Intent = {
  name: 'does-deal',
  refuse: (reading) =>
    asksYesNo(reading) ??
    needPositions(reading, 1) ??
    (partiesOf(reading).some(({ kind }) => kind !== 'position') || namedPositions(reading).length > 1
      ? null
      : 'nobody is named to deal with'),
  plan: (understanding, setting) => planDealings(understanding, otherParties(understanding), setting),
  answer: (understanding, rows, setting) => {
    const parties = otherParties(understanding);
    return decided(understanding, dealingPositions(understanding, rows, setting, parties), setting);
  },
};

/** Whether a position must know something. */
export const doesKnow: Intent = {
  name: 'does-know',
  refuse: (reading) =>
    asksYesNo(reading) ??
    needPositions(reading, 1) ??
    (facetsAsked(reading).length === 0 ? 'no knowledge is named' : null),
  plan: (understanding, { names }) => planKnowledge(understanding, names),
  answer: (understanding, rows, setting) =>
    decided(understanding, knowingPositions(understanding, rows, setting), setting),
};

/** The same where the question does not speak of knowing: "does the director need Outlook". Refused where nothing is known by that. */
export const isAskedFor: Intent = {
  ...doesKnow,
  name: 'is-asked-for',
  refuse: (reading, setting) => doesKnow.refuse(reading, setting) ?? whoIsAskedFor.refuse(reading, setting),
};

/** Whether a position reports to another. */
export const doesReport: Intent = {
  name: 'does-report',
  refuse: (reading) => asksYesNo(reading) ?? needPositions(reading, 2),
  plan: superior.plan,
  answer: (understanding, rows, setting) => {
    const [, other] = namedPositions(understanding);
    const items = superior.answer(understanding, rows, setting).items.filter(({ id }) => id === other!.id);
    const [position] = namedPositions(understanding);
    return decided(
      understanding,
      items.map((item) => ({ ...item, id: position!.id })),
      setting,
    );
  },
};

/** Whether a position has anybody under it. */
export const doesSupervise: Intent = {
  name: 'does-supervise',
  refuse: (reading) =>
    needPositions(reading, 1) ?? (namedPositions(reading).length > 1 ? 'two positions are named' : null),
  plan: subordinates.plan,
  answer: (understanding, rows, setting) => {
    const found = subordinates.answer(understanding, rows, setting);
    // "What staff does the Secretaria have?" asks for names.
    return { ...found, value: asksYesNo(understanding) === null ? found.items.length > 0 : null };
  },
};

/** Whether a position is the superior of another. */
export const doesLead: Intent = {
  ...doesReport,
  name: 'does-lead',
  answer: (understanding, rows, setting) => {
    const mentions = understanding.mentions.filter(({ kind }) => kind === 'position').toReversed();
    return doesReport.answer({ ...understanding, mentions }, rows, setting);
  },
};

/** How much of the claim one text of the position must cover. */
const CLAIMED_FROM = 0.6;
const CITED_AT_MOST = 3;

function decided(
  understanding: Understanding,
  items: readonly Pick<AnswerItem, 'id' | 'evidence'>[],
  { names }: Setting,
): Draft {
  const [position] = namedPositions(understanding);
  const named = names.byId.get(position!.id)!;
  const evidence = items.filter(({ id }) => id === position!.id).flatMap((item) => item.evidence);
  const value = items.some(({ id }) => id === position!.id);
  const phrases = PHRASES[understanding.question.language];
  const summary = value ? phrases.yes(named.name, evidence[0]?.text ?? null) : phrases.no(named.name);
  const item = {
    type: 'Position',
    id: named.id,
    name: named.name,
    aliases: named.names,
    involvement: null,
    score: 1,
    explanation: [],
  };
  return { status: 'ANSWERED', summary, value, items: value ? [{ ...item, evidence }] : [], nearest: [] };
}
