import { groupedBy } from '../../grouped.ts';
import { LANGUAGES } from '../../language/language.ts';
import { PHRASES } from '../../language/phrases.ts';
import { passageEvidence, positionOf } from '../evidence.ts';
import type { Facet } from '../facet.ts';
import { isKnown, itemsAbout } from '../knowledge-items.ts';
import type { AnswerItem, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type GraphNames, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { describedPositions, excludedPositions, limitToRanks, namedPositions, type Reading } from '../positions.ts';
import { CONJUNCTIONS, isAsking } from '../question.ts';
import { positionItem } from '../rank.ts';
import { noMatch, subjectOf } from '../refusal.ts';
import { combine, joinOf } from '../sets.ts';
import { facetsAsked } from '../topic.ts';
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
    return { status: 'ANSWERED', summary: summaryOf(items, understanding), value: null, items, nearest: [] };
  },
};

function summaryOf(items: readonly AnswerItem[], understanding: Understanding): string {
  const phrases = PHRASES[understanding.question.language];
  const names = items.map(({ name }) => name);
  return groupsOf(understanding).some((group) => isDenied(group, understanding))
    ? phrases.matching(names.length, names)
    : phrases.requires(names, subjectOf(understanding) ?? '');
}

/** The same where the question does not speak of knowing: "which posts ask for Outlook". Refused where nothing is known by that. */
export const whoIsAskedFor: Intent = {
  ...whoMustKnow,
  name: 'who-is-asked-for',
  refuse: (reading, { names }) => {
    const groups = groupsKnown(reading, names);
    const known = groups.length > 0 && groups.every((group) => isKnown(group, reading, names));
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
  const ids = groupsKnown(understanding, names)
    .flatMap((group) => itemsAbout(group, understanding, names))
    .map(({ id }) => id);
  return statementsOnly({ name: 'ask/list-requirements', parameters: { ids: [...new Set(ids)] } });
}

/** The positions that require, or do not, the knowledge that the question is about, of the ranks that it asks for. */
export function knowingPositions(understanding: Understanding, rows: Rows, { names }: Setting): readonly AnswerItem[] {
  const groups = groupsKnown(understanding, names);
  const required = groups.map((group) => new Set(itemsAbout(group, understanding, names).map(({ id }) => id)));
  if (required.length === 0 || required.some((ids) => ids.size === 0)) return [];
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

const NEGATION_REACH = 6;

// "Outlook but not Project", "posts that don't have to know Project": what follows the "not", up to the next thing to know.
function isDenied(group: readonly Facet[], { question }: Pick<Understanding, 'question'>): boolean {
  const { negations } = LANGUAGES[question.language];
  const { index, clause } = group[0]!.tokens[0]!;
  return question.tokens
    .slice(Math.max(0, index - NEGATION_REACH), index)
    .some((token) => token.clause === clause && negations.has(token.word));
}

// "I'm updating the job profiles. Who must know Project?": what is only told need not be knowledge.
function groupsKnown(reading: Reading, names: GraphNames): readonly (readonly Facet[])[] {
  return groupsOf(reading).filter(
    (group) => isAsking(group[0]!.tokens, reading.question) || isKnown(group, reading, names),
  );
}

// "budgeting and training systems" are two things to know; "project management" is one.
function groupsOf(understanding: Reading): readonly (readonly Facet[])[] {
  const groups: Facet[][] = [];
  let end = -1;
  for (const facet of facetsAsked(understanding)) {
    const between = end === -1 ? [] : understanding.question.tokens.slice(end, facet.tokens[0]!.index);
    const parted = between.some(({ word }) => CONJUNCTIONS.has(word) || PARTING.has(word));
    const isNext = groups.at(-1)?.[0]?.tokens[0]!.clause === facet.tokens[0]!.clause;
    if (!isNext || parted) groups.push([facet]);
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
