import { groupedBy } from '../../grouped.ts';
import type { AuditedFunction, Overlap, OverlapKind } from '../model.ts';
import { compareTexts, type Comparison } from './compare.ts';
import { groupByText, placesByManual, type TextGroup } from './groups.ts';
import { compareFunctions, hierarchyOf, ordered } from './hierarchy.ts';
import { joinSimilar } from './join.ts';
import { kindOf, LIKE_SHARED, NEAR_SHARED } from './kinds.ts';
import { rankOverlaps } from './rank.ts';
import { LEAST_OBJECT_SHARED } from './task-pairs.ts';
import { sharedTerms, weightsByManual } from './terms.ts';

/** Two groups of texts, by their places, that are alike enough for some of their functions to overlap. */
export type Link = { readonly left: number; readonly right: number; readonly comparison: Comparison };

/**
 * All overlaps of a set of functions, held by texts: a text that recurs a thousand times is one group, not half a
 * million pairs.
 */
export type OverlapAudit = { readonly groups: readonly TextGroup[]; readonly links: readonly Link[] };

/**
 * Every overlap between functions of different positions, what matters first. Exact: no pair of texts that are at least
 * half alike and no pair of tasks with a quarter of their objects in common is passed over.
 */
export function findOverlaps(functions: readonly AuditedFunction[]): readonly Overlap[] {
  return rankOverlaps([...overlapsOf(auditOverlaps(functions))]);
}

/** The groups of equal texts and the links between them, for sets of functions whose pairs are too many to list. */
export function auditOverlaps(functions: readonly AuditedFunction[]): OverlapAudit {
  const groups = groupByText([...functions].sort(compareFunctions));
  const links: Link[] = [];
  const weigh = weightsByManual(groups);
  const link = (left: number, right: number, shared: number): void => {
    const [one, other] = [groups[left]!, groups[right]!];
    const comparison = compareTexts(one, other, shared, weigh(one));
    if (hasOverlap(one, other, comparison)) links.push({ left, right, comparison });
  };
  // Of two institutions, only texts that are near count.
  joinSimilar(numbered(groups.map(({ terms }) => terms)), NEAR_SHARED, ({ left, right, shared }) => {
    if (!shareManual(groups[left]!, groups[right]!)) link(left, right, shared);
  });
  const linked = new Set<number>();
  for (const places of placesByManual(groups).values())
    joinManual(groups, places, (left, right) => {
      const key = left * groups.length + right;
      if (left === right || linked.has(key)) return;
      linked.add(key);
      link(left, right, sharedTerms(groups[left]!.terms, groups[right]!.terms));
    });
  return { groups, links };
}

/** The overlaps of an audit one by one, in no set order. */
export function* overlapsOf({ groups, links }: OverlapAudit): Generator<Overlap> {
  for (const group of groups) yield* identical(group);
  for (const { left, right, comparison } of links)
    for (const one of groups[left]!.functions)
      for (const other of groups[right]!.functions) {
        if (one.position.id === other.position.id) continue;
        const kind = kindOf({ one, other, comparison });
        if (kind !== null) yield overlap(kind, one, other, comparison);
      }
}

const EQUAL_TEXTS = { similarity: 1, containment: 1, sameObject: true, verbClass: 'same' } as const;

function* identical({ functions }: TextGroup): Generator<Overlap> {
  for (const [place, one] of functions.entries())
    for (const other of functions.slice(place + 1))
      if (one.position.id !== other.position.id)
        yield overlap('IDENTICAL', one, other, {
          ...EQUAL_TEXTS,
          sharedTasks: [],
          leftOpen: [],
          sameMeans: true,
          otherObject: false,
        });
}

function overlap(kind: OverlapKind, one: AuditedFunction, other: AuditedFunction, comparison: Comparison): Overlap {
  const [a, b] = ordered(one, other);
  const { similarity, containment, sameObject, verbClass, sharedTasks, leftOpen } = comparison;
  const tasks = kind === 'DELEGATED' ? [...sharedTasks, ...leftOpen] : sharedTasks;
  const named = new Set(b.mentions.map(({ name }) => name));
  const sharedEntities = [...new Set(a.mentions.map(({ name }) => name))].filter((name) => named.has(name)).sort();
  return {
    kind,
    score: kind === 'NEAR_DUPLICATE' ? similarity : Math.max(similarity, ...tasks.map(({ score }) => score)),
    signals: { similarity, containment, sameObject, verbClass, sharedEntities, hierarchy: hierarchyOf(a, b) },
    a,
    b,
  };
}

function hasOverlap(one: TextGroup, other: TextGroup, comparison: Comparison): boolean {
  return one.functions.some((left) =>
    other.functions.some(
      (right) => left.position.id !== right.position.id && kindOf({ one: left, other: right, comparison }) !== null,
    ),
  );
}

function shareManual(one: TextGroup, other: TextGroup): boolean {
  return one.functions.some(({ manual }) => other.functions.some((each) => each.manual === manual));
}

/** Links the places of one manual's texts that are alike, or have tasks whose objects are. */
function joinManual(
  groups: readonly TextGroup[],
  places: readonly number[],
  link: (left: number, right: number) => void,
): void {
  const linkPlaces = (one: number, other: number): void => link(Math.min(one, other), Math.max(one, other));
  joinSimilar(numbered(places.map((place) => groups[place]!.terms)), LIKE_SHARED, ({ left, right }) =>
    linkPlaces(places[left]!, places[right]!),
  );
  const tasks = places.flatMap((place) => groups[place]!.tasks.map((task) => ({ place, task })));
  const objects = numbered(tasks.map(({ task }) => task.about));
  joinSimilar(objects, LEAST_OBJECT_SHARED, ({ left, right }) => linkPlaces(tasks[left]!.place, tasks[right]!.place));
  const byMeans = groupedBy(
    tasks.flatMap(({ place, task }) => task.means.map((means) => ({ place, means }))),
    ({ means }) => means,
  );
  for (const sharing of byMeans.values())
    sharing.forEach((one, at) => sharing.slice(at + 1).forEach((other) => linkPlaces(one.place, other.place)));
}

/** Each set's strings as whole numbers from 0, the same number for the same string. */
function numbered(sets: readonly (readonly string[])[]): readonly (readonly number[])[] {
  const numbers = new Map<string, number>();
  return sets.map((set) =>
    set.map((element) => {
      const known = numbers.get(element);
      if (known !== undefined) return known;
      numbers.set(element, numbers.size);
      return numbers.size - 1;
    }),
  );
}
