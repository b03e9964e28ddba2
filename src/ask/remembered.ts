/** What is kept of results: a map, a weak one that lets them go with their keys, or one of those asked for last. */
export type Cache<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

/** The result that the cache has for the key; where it has none, the one that is made now, and kept. */
export function remembered<K, V extends NonNullable<unknown>>(cache: Cache<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}

/** A cache of at most so many results, those that were asked for last. */
export function recentResults<V extends NonNullable<unknown>>(most: number): Cache<string, V> {
  let [recent, before] = [new Map<string, V>(), new Map<string, V>()];
  const set = (key: string, value: V): void => {
    // What nobody asked for in a whole turn is let go; to note each time when a result was asked for takes longer.
    if (recent.size >= most / 2) [recent, before] = [new Map(), recent];
    recent.set(key, value);
  };
  const get = (key: string): V | undefined => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const older = before.get(key);
    if (older !== undefined) set(key, older);
    return older;
  };
  return { get, set };
}
