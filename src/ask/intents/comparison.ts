import { PHRASES } from '../../language/phrases.ts';
import { functionEvidence } from '../evidence.ts';
import { topicsBeside } from '../likeness.ts';
import type { AnswerItem, Intent, Row, Rows, Setting, Understanding } from '../model.ts';
import { text, type Named } from '../names.ts';
import { otherEvidence } from '../pairs.ts';
import { statementsOnly } from '../plan.ts';
import { headcountOf, namedPositions } from '../positions.ts';
import { findingsOf, placeFactors, type Finding } from '../findings.ts';
import { positionItem, rankPositions } from '../rank.ts';
import { noMatch } from '../refusal.ts';
import { weighFacets } from '../weighing.ts';
import { facetsAsked } from '../topic.ts';
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
    const about = topicsBeside(understanding).length > 0;
    const shared = about ? [] : commonPairs(rows, positions);
    const findings = about ? findingsAbout(understanding, { rows, setting }) : [];
    const items = about
      ? positions.map((position) => itemAbout(position, findings))
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

/** How much of the topic a text of a named position must cover. */
const ABOUT_FROM = 0.45;

/** How near to a position's best text about the topic further ones are cited. */
const NEAR_BEST = 0.7;

type Found = { readonly rows: Rows; readonly setting: Setting };

function findingsAbout(understanding: Understanding, { rows, setting }: Found): readonly Finding[] {
  const facets = weighFacets(facetsAsked(understanding), understanding.question, setting.names.weights);
  return findingsOf(rows, { facets, names: setting.names, places: placeFactors(understanding.refused), posts: [] });
}

function itemAbout(position: Named, findings: readonly Finding[]): AnswerItem {
  const own = findings.filter((each) => each.position === position);
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
