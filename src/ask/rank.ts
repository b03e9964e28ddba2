import { groupedBy } from '../grouped.ts';
import type { Finding } from './findings.ts';
import type { AnswerItem } from './model.ts';
import type { Named } from './names.ts';
import { orderOf } from './positions.ts';

/** How much of the subject that the best text has a further position's text must have; a like verb is not enough. */
const SAME_SUBJECT_FROM = 0.73;

/** How near to the best a position must come to be listed; less near where it does the core of what is asked. */
const LISTED_FROM = 0.79;
const CORE_FROM = 0.7;

/** How near to its best text a further one must come to be cited, and how many are. */
const CITED_FROM = 0.8;
const CITED_AT_MOST = 4;

/** The positions that answer, best first, each with the texts that say so. */
export function rankPositions(findings: readonly Finding[]): readonly AnswerItem[] {
  const [best, subject] = [findings[0]?.score ?? 0, findings[0]?.relevance.subject ?? 0];
  return [...groupedBy(findings, ({ position }) => position.id).values()]
    .filter(
      ([first]) =>
        (first!.core && first!.score >= CORE_FROM * best) ||
        (first!.score >= LISTED_FROM * best && first!.relevance.subject >= SAME_SUBJECT_FROM * subject),
    )
    .map(toItem)
    .sort((left, right) => step(right.score) - step(left.score) || orderOf(left.named) - orderOf(right.named))
    .map(({ item }) => item);
}

/** Scores that differ by less than a step are equal; then the manual's own order decides. */
const STEP = 0.02;

function step(score: number): number {
  return Math.round(score / STEP);
}

/** What each further text on the subject adds: the position with several is the one that deals with it. */
const BREADTH_BONUS = 0.04;
const BREADTH_FROM = 0.7;
const BREADTH_AT_MOST = 3;

type Ranked = { readonly named: Named; readonly score: number; readonly item: AnswerItem };

function toItem(found: readonly Finding[]): Ranked {
  const [first] = found;
  const { position, score: best, parts } = first!;
  const cited = found.filter((each) => each.score >= CITED_FROM * best).slice(0, CITED_AT_MOST);
  const involvement = found.find((each) => each.involvement !== null)?.involvement ?? null;
  const further = found
    .slice(1)
    .filter((each) => each.evidence.place === 'function' && each.score >= BREADTH_FROM * best);
  const breadth = 1 + BREADTH_BONUS * Math.min(BREADTH_AT_MOST, further.length);
  const explanation = [...parts, { name: 'breadth', value: breadth }];
  const evidence = cited.map((each) => each.evidence);
  const score = best * breadth;
  return { named: position, score, item: { ...positionItem(position), involvement, score, evidence, explanation } };
}

/** A position as an item, with no evidence yet. */
export function positionItem(named: Named): AnswerItem {
  return { ...namedItem(named), type: 'Position' };
}

const TYPES: Readonly<Record<Named['kind'], string>> = {
  position: 'Position',
  unit: 'Unit',
  entity: 'Entity',
  knowledge: 'Knowledge',
  principle: 'Principle',
};

/** Anything named as an item, with no evidence yet; an entity's type is the first of its kinds. */
export function namedItem(named: Named): AnswerItem {
  const kinds = named.details['kinds'];
  const type = Array.isArray(kinds) && typeof kinds[0] === 'string' ? kinds[0] : TYPES[named.kind];
  const aliases = [...named.names, ...named.namesEn].filter((name) => name !== named.name);
  return { type, id: named.id, name: named.name, aliases, involvement: null, score: 1, evidence: [], explanation: [] };
}
