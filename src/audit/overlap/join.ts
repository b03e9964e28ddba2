import { differingBits, orderSets, type OrderedSets } from './ordered-sets.ts';

/** Two sets by their places in the list, `left` before `right`, and how many elements they share. */
export type SimilarPair = { readonly left: number; readonly right: number; readonly shared: number };

/**
 * How many elements two sets of these sizes, the shorter first, must share to be a pair: at least one, and no fewer where
 * either is larger.
 */
export type LeastShared = (shorter: number, longer: number) => number;

/**
 * For element n, from `starts[n]` to `ends[n]`, the sets met so far that hold it in their indexed prefix, smallest first,
 * and how many of their elements come from it on. Those before `starts[n]` are too small for any set to come.
 */
type Index = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sets: Int32Array;
  readonly rests: Int32Array;
};

/** The sets to look at for one set, and for each set which one has met it already. */
type Candidates = { readonly candidates: Int32Array; readonly seenBy: Int32Array };

/** What a Jaccard similarity of at least `threshold` asks two sets to share. */
export function jaccardOf(threshold: number): LeastShared {
  return (shorter, longer) => leastWhole((threshold / (1 + threshold)) * (shorter + longer));
}

/** The least whole number that is no smaller, what is one but for rounding taken as one: 0.6 x 5 in binary is 3. */
export function leastWhole(value: number): number {
  return Math.ceil(value - 1e-9);
}

/**
 * Hands every pair of sets that share at least what `least` asks for to `visit`, each once, in no set order; it misses
 * none. The sets are given as distinct whole numbers from 0; two empty sets are no pair.
 *
 * The join is PPJoin (Xiao et al., 2008): two similar sets share an element among their rarest few (prefix), are of like
 * size (length), and share enough from the place where they first meet (position). Signatures of bits (Sandes et al.,
 * 2020) bound the rest before two sets are read through.
 */
export function joinSimilar(
  sets: readonly (readonly number[])[],
  least: LeastShared,
  visit: (pair: SimilarPair) => void,
): void {
  const ordered = orderSets(sets);
  const { sizes, places } = ordered;
  const index = emptyIndex(ordered, least);
  const candidates = new Int32Array(places.length);
  const seenBy = new Int32Array(places.length).fill(-1);
  const needed = new Int32Array((sizes.at(-1) ?? 0) + 1);
  for (let current = 0; current < places.length; current += 1) {
    const size = sizes[current]!;
    if (size !== sizes[current - 1]) for (let other = 1; other <= size; other += 1) needed[other] = least(other, size);
    const count = probe(ordered, index, current, needed, { candidates, seenBy });
    for (let at = 0; at < count; at += 1) verify(ordered, current, candidates[at]!, needed, visit);
    extend(ordered, index, current, needed[size]!);
  }
}

function emptyIndex({ sizes, starts: setStarts, elements, elementCount }: OrderedSets, least: LeastShared): Index {
  const starts = new Int32Array(elementCount + 1);
  sizes.forEach((size, set) => {
    // Later sets are no smaller, so that they must share no less with this one than one of its own size.
    const end = setStarts[set]! + size - least(size, size) + 1;
    for (let at = setStarts[set]!; at < end; at += 1) starts[elements[at]! + 1]! += 1;
  });
  for (let element = 0; element < elementCount; element += 1) starts[element + 1]! += starts[element]!;
  const entries = starts[elementCount]!;
  return { starts, ends: starts.slice(), sets: new Int32Array(entries), rests: new Int32Array(entries) };
}

/** Fills `candidates` with the earlier sets that meet the current one early enough in both; gives back how many. */
function probe(
  { sizes, starts, elements }: OrderedSets,
  index: Index,
  current: number,
  needed: Int32Array,
  { candidates, seenBy }: Candidates,
): number {
  const end = starts[current + 1]!;
  let count = 0;
  for (let at = starts[current]!; at < end; at += 1) {
    const element = elements[at]!;
    const last = index.ends[element]!;
    const first = firstLargeEnough(index, element, sizes, needed);
    for (let entry = first; entry < last; entry += 1) {
      const other = index.sets[entry]!;
      const enough = needed[sizes[other]!]!;
      if (end - at < enough) break;
      if (index.rests[entry]! < enough || seenBy[other] === current) continue;
      seenBy[other] = current;
      candidates[count] = other;
      count += 1;
    }
  }
  return count;
}

function firstLargeEnough(index: Index, element: number, sizes: Int32Array, needed: Int32Array): number {
  const last = index.ends[element]!;
  let first = index.starts[element]!;
  for (; first < last; first += 1) {
    const size = sizes[index.sets[first]!]!;
    if (needed[size]! <= size) break;
  }
  index.starts[element] = first;
  return first;
}

function verify(
  { places, sizes, starts, elements, signatures }: OrderedSets,
  current: number,
  other: number,
  needed: Int32Array,
  visit: (pair: SimilarPair) => void,
): void {
  const enough = needed[sizes[other]!]!;
  const most = (sizes[current]! + sizes[other]! - differingBits(signatures, current, other)) >> 1;
  if (most < enough) return;
  let [left, right, shared] = [starts[current]!, starts[other]!, 0];
  const [leftEnd, rightEnd] = [starts[current + 1]!, starts[other + 1]!];
  while (left < leftEnd && right < rightEnd) {
    const difference = elements[left]! - elements[right]!;
    if (difference === 0) shared += 1;
    else if (shared + Math.min(leftEnd - left, rightEnd - right) < enough) return;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  if (shared < enough) return;
  const [one, next] = [places[current]!, places[other]!];
  visit(one < next ? { left: one, right: next, shared } : { left: next, right: one, shared });
}

function extend({ starts, elements }: OrderedSets, index: Index, current: number, needed: number): void {
  const end = starts[current + 1]!;
  for (let at = starts[current]!; at <= end - needed; at += 1) {
    const entry = index.ends[elements[at]!]!++;
    index.sets[entry] = current;
    index.rests[entry] = end - at;
  }
}
