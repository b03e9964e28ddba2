/** Two sets by their places in the list, `left` before `right`, and how many elements they share. */
export type SimilarPair = { readonly left: number; readonly right: number; readonly shared: number };

/** Sets as the join holds them: elements renumbered so that the rarest come first, sets ordered by size. */
type OrderedSets = {
  readonly places: readonly number[];
  readonly elements: readonly Int32Array[];
  readonly signatures: Uint32Array;
  readonly elementCount: number;
};

/** For each element, the sets met so far that hold it in their indexed prefix: set and position, two numbers an entry. */
type Postings = { readonly entries: number[]; start: number };

/** Words of 32 bits in a signature: 128 bits tell sets of a dozen elements well apart. */
const SIGNATURE_WORDS = 4;

/**
 * Hands every pair of sets whose Jaccard similarity is at least `threshold` to `visit`, each once, in no set order; it
 * misses none. The sets are given as distinct whole numbers from 0; two empty sets are no pair.
 *
 * The join is PPJoin (Xiao et al., 2008): two similar sets share an element among their rarest few (prefix), are of like
 * size (length), and share enough after the place where they first meet (position). Signatures of bits (Sandes et al.,
 * 2020) bound the rest before two sets are read through.
 */
export function joinSimilar(
  sets: readonly (readonly number[])[],
  threshold: number,
  visit: (pair: SimilarPair) => void,
): void {
  const ordered = orderSets(sets);
  const postings: (Postings | undefined)[] = Array.from({ length: ordered.elementCount });
  // What two sets are known to share so far; -1 where they cannot be similar any more.
  const met = new Int32Array(sets.length);
  for (let current = 0; current < ordered.elements.length; current += 1) {
    const candidates = probe(ordered, postings, current, threshold, met);
    verify(ordered, candidates, current, threshold, met, visit);
    index(ordered, postings, current, threshold);
  }
}

/** How many elements two sets of these sizes must share to be as similar as `threshold`. */
function required(threshold: number, one: number, other: number): number {
  return ceil((threshold / (1 + threshold)) * (one + other));
}

// 0.6 x 5 is 3.0000000000000004 in binary: what is a whole number but for rounding is that number.
function ceil(value: number): number {
  return Math.ceil(value - 1e-9);
}

function orderSets(sets: readonly (readonly number[])[]): OrderedSets {
  const frequency = new Map<number, number>();
  for (const set of sets) for (const element of set) frequency.set(element, (frequency.get(element) ?? 0) + 1);
  const byRarity = [...frequency.keys()].sort(
    (one, other) => frequency.get(one)! - frequency.get(other)! || one - other,
  );
  const ranks = new Map(byRarity.map((element, rank) => [element, rank]));
  const places = sets
    .map((_, place) => place)
    .filter((place) => sets[place]!.length > 0)
    .sort((one, other) => sets[one]!.length - sets[other]!.length || one - other);
  const elements = places.map((place) => Int32Array.from(sets[place]!, (element) => ranks.get(element)!).sort());
  return { places, elements, signatures: signaturesOf(elements), elementCount: byRarity.length };
}

function signaturesOf(sets: readonly Int32Array[]): Uint32Array {
  const signatures = new Uint32Array(sets.length * SIGNATURE_WORDS);
  sets.forEach((set, place) => {
    for (const element of set) {
      const bit = Math.imul(element, 0x9e3779b1) >>> 25;
      signatures[place * SIGNATURE_WORDS + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  });
  return signatures;
}

/** The earlier sets that meet the current one in both prefixes, each once; `met` counts their shared elements. */
function probe(
  { elements }: OrderedSets,
  postings: readonly (Postings | undefined)[],
  current: number,
  threshold: number,
  met: Int32Array,
): readonly number[] {
  const set = elements[current]!;
  const smallest = ceil(threshold * set.length);
  const prefix = set.length - smallest + 1;
  const candidates: number[] = [];
  for (let position = 0; position < prefix; position += 1) {
    const posting = postings[set[position]!];
    if (posting === undefined) continue;
    const { entries } = posting;
    while (posting.start < entries.length && elements[entries[posting.start]!]!.length < smallest) posting.start += 2;
    for (let entry = posting.start; entry < entries.length; entry += 2) {
      const other = entries[entry]!;
      const shared = met[other]!;
      if (shared < 0) continue;
      if (shared === 0) candidates.push(other);
      const otherLength = elements[other]!.length;
      const after = Math.min(set.length - position, otherLength - entries[entry + 1]!);
      met[other] = shared + after >= required(threshold, set.length, otherLength) ? shared + 1 : -1;
    }
  }
  return candidates;
}

function verify(
  { elements, signatures, places }: OrderedSets,
  candidates: readonly number[],
  current: number,
  threshold: number,
  met: Int32Array,
  visit: (pair: SimilarPair) => void,
): void {
  const set = elements[current]!;
  for (const other of candidates) {
    const possible = met[other]! > 0;
    met[other] = 0;
    if (!possible) continue;
    const otherSet = elements[other]!;
    const needed = required(threshold, set.length, otherSet.length);
    // Each bit that only one signature has is an element that only one set has.
    const apart = differingBits(signatures, current, other);
    if ((set.length + otherSet.length - apart) >> 1 < needed) continue;
    const shared = sharedElements(set, otherSet, needed);
    if (shared < needed) continue;
    const [left, right] = [places[current]!, places[other]!].sort((one, next) => one - next);
    visit({ left: left!, right: right!, shared });
  }
}

function index(
  { elements }: OrderedSets,
  postings: (Postings | undefined)[],
  current: number,
  threshold: number,
): void {
  const set = elements[current]!;
  // Later sets are no smaller, so that they must share more than this one's own prefix would ask for.
  const prefix = set.length - required(threshold, set.length, set.length) + 1;
  for (let position = 0; position < prefix; position += 1) {
    const posting = (postings[set[position]!] ??= { entries: [], start: 0 });
    posting.entries.push(current, position);
  }
}

function differingBits(signatures: Uint32Array, one: number, other: number): number {
  let count = 0;
  for (let word = 0; word < SIGNATURE_WORDS; word += 1)
    count += bitsOf(signatures[one * SIGNATURE_WORDS + word]! ^ signatures[other * SIGNATURE_WORDS + word]!);
  return count;
}

function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many elements both have, or fewer than `needed` as soon as it cannot be reached. */
function sharedElements(one: Int32Array, other: Int32Array, needed: number): number {
  let shared = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    if (shared + Math.min(one.length - left, other.length - right) < needed) return shared;
    const difference = one[left]! - other[right]!;
    if (difference === 0) shared += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return shared;
}
