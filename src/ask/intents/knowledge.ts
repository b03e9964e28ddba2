import { groupedBy } from '../../grouped.ts';
import { PHRASES } from '../../language/phrases.ts';
import { isBroader } from '../alternatives.ts';
import { passageEvidence, positionOf } from '../evidence.ts';
import type { Facet } from '../facet.ts';
import type { AnswerItem, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type GraphNames, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { describedPositions, excludedPositions, limitToRanks, namedPositions, type Reading } from '../positions.ts';
import { CONJUNCTIONS } from '../question.ts';
import { positionItem } from '../rank.ts';
import { noMatch, subjectOf } from '../refusal.ts';
import { remembered } from '../remembered.ts';
import { relevanceOf } from '../relevance.ts';
import { weighFacets } from '../weighing.ts';
import { combine, joinOf } from '../sets.ts';
import { facetsAsked } from '../topic.ts';
import { spanishTerms } from '../../language/lexicon.ts';
import { needPositions } from './structure.ts';

/** Which positions must know something. */
export const whoMustKnow: Intent = {
  name: 'who-must-know',
  refuse: (reading) => (facetsAsked(reading).length === 0 ? 'no knowledge is named' : null),
  plan: (understanding, { names }) => planKnowledge(understanding, names),
  answer: (understanding, rows, setting) => {
    const excluded = excludedPositions(understanding);
    const items = knowingPositions(understanding, rows, setting).filter(({ id }) => !excluded.has(id));
    if (items.length === 0) return noMatch(understanding, []);
    const phrases = PHRASES[understanding.question.language];
    const summary = phrases.requires(
      items.map(({ name }) => name),
      subjectOf(understanding) ?? '',
    );
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** The same where the question does not speak of knowing: "which posts ask for Outlook". Refused where nothing is known by that. */
export const whoIsAskedFor: Intent = {
  ...whoMustKnow,
  name: 'who-is-asked-for',
  refuse: (reading, { names }) => {
    const shares = groupsOf(reading).map((group) => bestShare(group, reading, names));
    const known = shares.length > 0 && shares.every((share) => share >= SURE_FROM);
    return known ? null : 'no position requires it';
  },
};

/** What a position must know. */
export const knowledgeOf: Intent = {
  name: 'knowledge-of',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-knowledge-of',
      parameters: {
        ids: namedPositions(understanding)
          .slice(0, 1)
          .map(({ id }) => id),
      },
    }),
  answer: (understanding, rows) => {
    const [position] = namedPositions(understanding);
    const required = rows('ask/list-knowledge-of');
    if (required.length === 0) return noMatch(understanding, [position!.name]);
    const evidence = required.map((row) => requirementEvidence(row, position!));
    const summary = PHRASES[understanding.question.language].knowledgeOf(
      position!.name,
      evidence.map(({ text: words }) => words.replace(/[.;]+$/u, '')),
    );
    return { status: 'ANSWERED', summary, value: null, items: [{ ...positionItem(position!), evidence }], nearest: [] };
  },
};

/** The plan that finds who requires the knowledge that a question is about. */
export function planKnowledge(understanding: Understanding, names: GraphNames): ReturnType<Intent['plan']> {
  const ids = groupsOf(understanding)
    .flatMap((group) => itemsAbout(group, understanding, names))
    .map(({ id }) => id);
  return statementsOnly({ name: 'ask/list-requirements', parameters: { ids: [...new Set(ids)] } });
}

/** The positions that require, or do not, the knowledge that the question is about, of the ranks that it asks for. */
export function knowingPositions(understanding: Understanding, rows: Rows, { names }: Setting): readonly AnswerItem[] {
  const groups = groupsOf(understanding);
  const required = groups.map((group) => new Set(itemsAbout(group, understanding, names).map(({ id }) => id)));
  if (required.some((ids) => ids.size === 0)) return [];
  const conditions = required.map((ids, index) => ({
    positions: new Set(requiring(rows, ids, names).flatMap(({ position }) => position)),
    negated: isDenied(groups[index]!, understanding),
  }));
  const join = joinOf(
    groups.map((group) => group.flatMap(({ tokens }) => tokens)),
    understanding.question,
  );
  const left = limitToRanks(combine(describedPositions(names), conditions, join), understanding);
  const all = new Set(required.flatMap((ids) => [...ids]));
  const requirements = groupedBy(requiring(rows, all, names), ({ position }) => position);
  return left.map((position) => ({
    ...positionItem(position),
    evidence: (requirements.get(position) ?? []).map(({ row }) => requirementEvidence(row, position)),
  }));
}

const NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'sin', 'without', 'ni', 'neither', 'nor']);
const NEGATION_REACH = 5;

// "Outlook but not Project": what follows the "not", up to the next thing to know.
function isDenied(group: readonly Facet[], { question }: Pick<Understanding, 'question'>): boolean {
  const { index } = group[0]!.tokens[0]!;
  return question.tokens.slice(Math.max(0, index - NEGATION_REACH), index).some(({ word }) => NEGATIONS.has(word));
}

/** How much of what was asked an item of knowledge must cover. */
const KNOWN_FROM = 0.5;

/** How near to the best item further ones must come: "Outlook" is no outlook on the future. */
const NEAR_BEST = 0.96;

function itemsAbout(
  group: readonly Facet[],
  reading: Pick<Understanding, 'question'>,
  names: GraphNames,
): readonly Named[] {
  const shares = sharesOf(group, reading, names);
  const enough = Math.max(KNOWN_FROM, NEAR_BEST * greatest(shares));
  return (names.byKind.get('knowledge') ?? []).filter((named) => shares.get(named.names)! >= enough);
}

/** How much of what was asked an item must cover where the question does not say that it is about knowing. */
const SURE_FROM = 0.8;

function bestShare(group: readonly Facet[], reading: Pick<Understanding, 'question'>, names: GraphNames): number {
  return greatest(sharesOf(group, reading, names));
}

function greatest(shares: ReadonlyMap<Named['names'], number>): number {
  return [...shares.values()].reduce((most, share) => Math.max(most, share), 0);
}

// How much of what was asked each item covers, by its names: manuals ask for the same things ("Paquetería Office").
function sharesOf(
  group: readonly Facet[],
  { question }: Pick<Understanding, 'question'>,
  names: GraphNames,
): ReadonlyMap<Named['names'], number> {
  // Whoever must know English must know a language, but not the other way round.
  const strict = group.map((facet) => ({
    ...facet,
    alternatives: facet.alternatives.filter(({ origin }) => !isBroader(origin)),
  }));
  const facets = weighFacets(strict, question, names.weights);
  const items = remembered(itemNames, names, () => [
    ...new Set(names.byKind.get('knowledge')?.map((named) => named.names)),
  ]);
  const shareOf = ([name]: Named['names']): number =>
    relevanceOf(spanishTerms(name ?? ''), facets, names.weights).coverage;
  return new Map(items.map((each) => [each, shareOf(each)]));
}

const itemNames = new WeakMap<GraphNames, readonly Named['names'][]>();

// "budgeting and training systems" are two things to know; "project management" is one.
function groupsOf(understanding: Reading): readonly (readonly Facet[])[] {
  const groups: Facet[][] = [];
  let end = -1;
  for (const facet of facetsAsked(understanding)) {
    const between = end === -1 ? [] : understanding.question.tokens.slice(end, facet.tokens[0]!.index);
    const parted = between.some(({ word }) => CONJUNCTIONS.has(word) || PARTING.has(word));
    if (groups.length === 0 || parted) groups.push([facet]);
    else groups.at(-1)!.push(facet);
    end = facet.tokens.at(-1)!.index + 1;
  }
  return groups;
}

// "Outlook but not Project", "tanto de costos como de indicadores", "costing as well as indicators".
const PARTING: ReadonlySet<string> = new Set(['but', 'pero', 'both', 'como', 'well']);

function requiring(rows: Rows, ids: ReadonlySet<string>, names: GraphNames): readonly { position: Named; row: Row }[] {
  return rows('ask/list-requirements').flatMap((row) => {
    const position = positionOf(row, names);
    return position !== null && ids.has(text(row['knowledge']) ?? '') ? [{ position, row }] : [];
  });
}

function requirementEvidence(row: Row, position: Named): ReturnType<typeof passageEvidence> {
  return passageEvidence('knowledge', text(row['printed']) ?? '', { position: position.name, row });
}
