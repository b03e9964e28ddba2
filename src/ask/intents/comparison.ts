import { PHRASES } from '../../language/phrases.ts';
import { functionEvidence, map, number } from '../evidence.ts';
import type { AnswerItem, Evidence, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { statementsOnly } from '../plan.ts';
import { headcountOf, namedPositions } from '../positions.ts';
import { findingsOf, positionItem, rankPositions, type Finding } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { weighFacets } from '../relevance.ts';
import { facetsAsked } from '../topic.ts';
import { planTopic, topicFindings } from './responsibility.ts';
import { needPositions } from './structure.ts';

/** What positions have in common, or what each does about a topic. */
export const compare: Intent = {
  name: 'compare',
  refuse: (reading) => needPositions(reading, 2),
  plan: (understanding) => {
    const ids = namedPositions(understanding).map(({ id }) => id);
    const statements = (['ask/get-functions-of', 'ask/list-relations-of', 'ask/list-overlaps-of'] as const).map(
      (name) => ({ name, parameters: { ids } }),
    );
    return statementsOnly(...statements);
  },
  answer: (understanding, rows, setting) => {
    const positions = namedPositions(understanding);
    const about = facetsAsked(understanding).length > 0;
    const shared = about ? [] : commonPairs(rows, positions);
    const items = about
      ? positions.map((position) => itemAbout(position, understanding, { rows, setting }))
      : positions.map((position) => itemShared(position, shared, rows));
    if (about && items.every(({ evidence }) => evidence.length === 0)) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].compared(
      positions.map(({ name }) => name),
      shared.length,
    );
    const said = about
      ? PHRASES[understanding.question.language].each(
          items.map(({ name, evidence }) => ({ name, text: evidence[0]?.text ?? null })),
        )
      : summary;
    return { status: 'ANSWERED', summary: said, value: null, items, nearest: [] };
  },
};

/** Which of the named positions does something, or deals with somebody. */
export const whichOf: Intent = {
  name: 'which-of',
  refuse: (reading) =>
    needPositions(reading, 2) ?? (facetsAsked(reading).length === 0 ? 'nothing is asked about' : null),
  plan: compare.plan,
  answer: (understanding, rows, setting) => {
    const named = namedPositions(understanding);
    const findings = findingsAbout(understanding, { rows, setting }).filter(
      ({ relevance }) => relevance.coverage >= ABOUT_FROM,
    );
    const items = rankPositions(findings.filter(({ position }) => named.includes(position)));
    if (items.length === 0)
      return noMatch(
        understanding,
        named.map(({ name }) => name),
      );
    const phrases = PHRASES[understanding.question.language];
    const [first, ...others] = items;
    const place = phrases.place(first!.evidence[0]!.place, first!.evidence[0]!.function);
    const summary = phrases.handles({
      first: first!.name,
      others: others.map(({ name }) => name),
      how: first!.involvement,
      place,
    });
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** Which of two positions has more posts in the inventory. */
export const morePosts: Intent = {
  name: 'more-posts',
  refuse: (reading) => needPositions(reading, 2),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-inventory',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding) => {
    const [more, less] = [...namedPositions(understanding)].sort(
      (a, b) => (headcountOf(b) ?? 0) - (headcountOf(a) ?? 0),
    );
    const summary = PHRASES[understanding.question.language].more(
      more!.name,
      headcountOf(more!) ?? 0,
      less!.name,
      headcountOf(less!) ?? 0,
    );
    return { status: 'ANSWERED', summary, value: null, items: [positionItem(more!)], nearest: [] };
  },
};

/** Which of two positions has more functions. */
export const moreFunctions: Intent = {
  name: 'more-functions',
  refuse: (reading) => needPositions(reading, 2),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-functions-of',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows) => {
    const count = ({ id }: Named): number =>
      rows('ask/list-functions-of').filter((row) => row['position'] === id).length;
    const [more, less] = [...namedPositions(understanding)].sort((a, b) => count(b) - count(a));
    const phrases = PHRASES[understanding.question.language];
    const summary = phrases.moreFunctions(more!.name, count(more!), { name: less!.name, count: count(less!) });
    return { status: 'ANSWERED', summary, value: null, items: [positionItem(more!)], nearest: [] };
  },
};

/** Whose functions overlap those of a position, most first. */
export const overlapsWith: Intent = {
  name: 'overlaps-with',
  refuse: (reading) => needPositions(reading, 1),
  plan: (understanding) =>
    statementsOnly({
      name: 'ask/list-overlaps-of',
      parameters: { ids: namedPositions(understanding).map(({ id }) => id) },
    }),
  answer: (understanding, rows, setting) => {
    const [position, ...others] = namedPositions(understanding);
    const items = overlappingItems(rows, position!, setting).filter(
      ({ id }) => others.length === 0 || others.some((each) => each.id === id),
    );
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].overlaps(
      position!.name,
      items.map(({ name }) => name),
    );
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** Which positions share a function that the question describes. */
export const sharing: Intent = {
  name: 'sharing',
  refuse: (reading) => (facetsAsked(reading).length === 0 ? 'no function is described' : null),
  plan: (understanding, setting) => planTopic(understanding, setting),
  answer: (understanding, rows, setting) => {
    const findings = topicFindings(understanding, rows, setting).filter(
      ({ evidence }) => evidence.place === 'function',
    );
    const items = rankPositions(findings);
    if (items.length === 0) return noMatch(understanding, []);
    const summary = PHRASES[understanding.question.language].shared(items.map(({ name }) => name));
    return { status: 'ANSWERED', summary, value: null, items, nearest: [] };
  },
};

/** How much of the topic a text of a named position must cover. */
const ABOUT_FROM = 0.45;

/** How near to a position's best text about the topic further ones are cited. */
const NEAR_BEST = 0.7;

type Found = { readonly rows: Rows; readonly setting: Setting };

function findingsAbout(understanding: Understanding, { rows, setting }: Found): readonly Finding[] {
  const facets = weighFacets(facetsAsked(understanding), understanding.question, setting.names.weights);
  return findingsOf(rows, { facets, names: setting.names });
}

function itemAbout(position: Named, understanding: Understanding, found: Found): AnswerItem {
  const own = findingsAbout(understanding, found).filter((each) => each.position === position);
  const best = own[0];
  const near = best === undefined ? [] : own.filter(({ score }) => score >= NEAR_BEST * best.score);
  return {
    ...positionItem(position),
    involvement: best?.involvement ?? null,
    score: best?.score ?? 0,
    evidence: near.map(({ evidence }) => evidence),
  };
}

function commonPairs(rows: Rows, positions: readonly Named[]): readonly Row[] {
  const [first, ...others] = positions.map(({ id }) => id);
  return rows('ask/list-overlaps-of').filter(
    (row) => row['position'] === first && others.includes(text(row['other']) ?? ''),
  );
}

// What they share first, then the rest of what each does.
function itemShared(position: Named, pairs: readonly Row[], rows: Rows): AnswerItem {
  const shared = pairs.map((row) =>
    row['position'] === position.id ? functionEvidence(row, position) : otherEvidence(row, position),
  );
  const own = rows('ask/get-functions-of').filter((row) => row['position'] === position.id);
  const evidence = [...shared, ...own.map((row) => functionEvidence(row, position))];
  const seen = new Set<number | null>();
  return {
    ...positionItem(position),
    evidence: evidence.filter(({ function: printed }) => !seen.has(printed) && seen.add(printed) !== undefined),
  };
}

function otherEvidence(row: Row, position: Named): Evidence {
  return functionEvidence({ function: map(row['otherFunction']) }, position);
}

/** An overlap that is no more than a superior's task with the subordinate's help counts half. */
const DELEGATED_FACTOR = 0.5;

/** Positions with less than this share of the most overlapping one's weight are not named. */
const OVERLAPPING_FROM = 0.2;

function overlappingItems(rows: Rows, position: Named, { names }: Setting): readonly AnswerItem[] {
  const found = new Map<Named, { score: number; evidence: Evidence[] }>();
  for (const row of rows('ask/list-overlaps-of')) {
    const other = names.byId.get(text(row['other']) ?? '');
    if (other === undefined || row['position'] !== position.id) continue;
    const entry = found.get(other) ?? { score: 0, evidence: [] };
    const gain = (number(row['score']) ?? 0) * (row['kind'] === 'DELEGATED' ? DELEGATED_FACTOR : 1);
    found.set(other, { score: entry.score + gain, evidence: [...entry.evidence, otherEvidence(row, other)] });
  }
  const ranked = [...found]
    .map(([other, entry]) => ({ ...positionItem(other), ...entry }))
    .sort((a, b) => b.score - a.score);
  return ranked.filter(({ score }) => score >= OVERLAPPING_FROM * ranked[0]!.score);
}
