import { PHRASES } from '../../language/phrases.ts';
import { functionEvidence, map, number, passageEvidence } from '../evidence.ts';
import type { Draft, Intent, Row, Setting, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { namedPositions, otherReadings } from '../positions.ts';
import { positionItem } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { relevanceOf } from '../relevance.ts';
import { weighFacets } from '../weighing.ts';
import { subjectsOfAsking } from '../topic.ts';
import { needPositions } from './structure.ts';

/** How much of the topic a function must cover when the question limits a position's functions to it. */
const ABOUT_FROM = 0.5;

/** What a position does: all of its functions, one by its number, or those about a topic. */
export const functionsOf: Intent = {
  name: 'functions-of',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-functions-of',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows, setting) => {
    const [position] = namedPositions(understanding);
    const all = rows('ask/list-functions-of').filter((row) => row['position'] === position!.id);
    const wanted = limited(all, understanding, setting);
    return wanted.length === 0
      ? noMatch(understanding, [position!.name])
      : answered(understanding, position!, { wanted, all });
  },
};

/** What a position is for: its objective as printed. */
export const objectiveOf: Intent = {
  name: 'objective-of',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-objectives',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows) => {
    const [position] = namedPositions(understanding);
    const row = rows('ask/list-objectives').find((each) => each['position'] === position!.id);
    if (row === undefined) return noMatch(understanding, [position!.name]);
    const words = text(row['text']) ?? '';
    const evidence = [passageEvidence('objective', words, { position: position!.name, row })];
    const said = PHRASES[understanding.question.language].objective(position!.name, words);
    return { ...drafted(understanding, said), items: [{ ...positionItem(position!), evidence }] };
  },
};

/** The number of a function that a question asks for: "function 7"; null where it names none. */
export function numberAsked({ question }: Pick<Understanding, 'question'>): number | null {
  const printed = question.tokens.find(({ word }) => /^\d{1,3}$/u.test(word));
  return printed === undefined ? null : Number(printed.word);
}

// "cuántas funciones le tocan": a word that nothing is known of limits nothing.
function limited(all: readonly Row[], understanding: Understanding, { names }: Setting): readonly Row[] {
  const asked = numberAsked(understanding);
  if (asked !== null) return all.filter((row) => number(map(row['function'])['number']) === asked);
  const facets = weighFacets(subjectsOfAsking(understanding), understanding.question, names.weights);
  if (facets.length === 0) return all;
  return all.filter((row) => {
    const terms = (text(map(row['function'])['terms']) ?? '').split(' ');
    return relevanceOf(terms, facets, names.weights).coverage >= ABOUT_FROM;
  });
}

type Chosen = { readonly wanted: readonly Row[]; readonly all: readonly Row[] };

function answered(understanding: Understanding, position: Named, { wanted, all }: Chosen): Draft {
  const phrases = PHRASES[understanding.question.language];
  const evidence = wanted.map((row) => functionEvidence(row, position));
  const [only] = evidence;
  const limited = wanted.length < all.length;
  const whole = limited
    ? phrases.functionsAbout(position.name, wanted.length, all.length)
    : phrases.functions(position.name, all.length);
  const said =
    numberAsked(understanding) === null ? whole : phrases.oneFunction(position.name, only!.function ?? 0, only!.text);
  return { ...drafted(understanding, said), items: [{ ...positionItem(position), evidence }] };
}

// "the coordinator" may be any of five: the answer is for the likeliest, and says who else it may be.
function drafted(understanding: Understanding, said: string): Omit<Draft, 'items'> {
  const others = otherReadings(understanding).map(({ name }) => name);
  const phrases = PHRASES[understanding.question.language];
  const summary = others.length === 0 ? said : `${said} ${phrases.alternatives(others)}`;
  return { status: 'ANSWERED', summary, value: null, nearest: [] };
}
