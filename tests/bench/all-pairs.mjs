/**
 * How many pairs of sets have a Jaccard similarity of at least `threshold`: All-Pairs (Bayardo, Ma and Srikant, 2007)
 * with the position filter, as SetSimilaritySearch has it, written straight.
 */
export function countAllPairs(sets, threshold) {
  const frequency = new Map();
  for (const set of sets) for (const element of set) frequency.set(element, (frequency.get(element) ?? 0) + 1);
  const rare = (one, other) => frequency.get(one) - frequency.get(other) || one - other;
  const ordered = sets.map((set) => [...set].sort(rare)).sort((one, other) => one.length - other.length);
  const index = new Map();
  let pairs = 0;
  ordered.forEach((set, place) => {
    const prefix = set.slice(0, set.length - Math.ceil(threshold * set.length - 1e-9) + 1);
    const candidates = new Set();
    prefix.forEach((element, position) => {
      for (const [other, otherPosition] of index.get(element) ?? []) {
        const size = ordered[other].length;
        const most = Math.min(set.length - position, size - otherPosition);
        if (most / (set.length + size - most) >= threshold - 1e-9 && size >= threshold * set.length - 1e-9)
          candidates.add(other);
      }
    });
    const own = new Set(set);
    for (const other of candidates) {
      const shared = ordered[other].reduce((count, element) => count + (own.has(element) ? 1 : 0), 0);
      if (shared / (set.length + ordered[other].length - shared) >= threshold - 1e-9) pairs += 1;
    }
    prefix.forEach((element, position) => {
      if (!index.has(element)) index.set(element, []);
      index.get(element).push([place, position]);
    });
  });
  return pairs;
}
