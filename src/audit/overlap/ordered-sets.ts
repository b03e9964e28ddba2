/** Sets as the join holds them: ordered by size, their elements renumbered so that the rarest come first. */
export type OrderedSets = {
  /** Where each set stands in the list given. */
  readonly places: Int32Array;
  readonly sizes: Int32Array;
  /** Of set n, the elements from `starts[n]` to `starts[n + 1]`, and so on for every set. */
  readonly starts: Int32Array;
  readonly elements: Int32Array;
  readonly signatures: Int32Array;
  readonly elementCount: number;
};

/** Words of 32 bits in a signature: 128 bits tell sets of a dozen elements well apart. */
const SIGNATURE_WORDS = 4;

/** The sets that are not empty, as the join holds them; they are given as whole numbers from 0. */
export function orderSets(sets: readonly (readonly number[])[]): OrderedSets {
  const places = Int32Array.from(sets.keys()).filter((place) => sets[place]!.length > 0);
  places.sort((one, other) => sets[one]!.length - sets[other]!.length || one - other);
  const sizes = places.map((place) => sets[place]!.length);
  const ranks = ranksByRarity(sets);
  const starts = new Int32Array(places.length + 1);
  sizes.forEach((size, set) => (starts[set + 1] = starts[set]! + size));
  const elements = new Int32Array(starts.at(-1)!);
  places.forEach((place, set) => {
    elements.set(Int32Array.from(sets[place]!, (element) => ranks[element]!).sort(), starts[set]);
  });
  return { places, sizes, starts, elements, signatures: signaturesOf(starts, elements), elementCount: ranks.length };
}

/** For each element its place among all when the rarest is first. */
function ranksByRarity(sets: readonly (readonly number[])[]): Int32Array {
  const largest = sets.reduce((most, set) => set.reduce((more, element) => Math.max(more, element), most), -1);
  const frequency = new Int32Array(largest + 1);
  for (const set of sets) for (const element of set) frequency[element]! += 1;
  const byRarity = Int32Array.from(frequency.keys());
  byRarity.sort((one, other) => frequency[one]! - frequency[other]! || one - other);
  const ranks = new Int32Array(byRarity.length);
  byRarity.forEach((element, rank) => (ranks[element] = rank));
  return ranks;
}

function signaturesOf(starts: Int32Array, elements: Int32Array): Int32Array {
  const signatures = new Int32Array((starts.length - 1) * SIGNATURE_WORDS);
  for (let set = 0; set < starts.length - 1; set += 1)
    for (let at = starts[set]!; at < starts[set + 1]!; at += 1) {
      const bit = Math.imul(elements[at]!, 0x9e3779b1) >>> 25;
      signatures[set * SIGNATURE_WORDS + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  return signatures;
}

/** How many bits only one of the signatures of two sets has: each is an element that only one of them has. */
export function differingBits(signatures: Int32Array, one: number, other: number): number {
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
