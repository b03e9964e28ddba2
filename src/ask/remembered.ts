/** What is kept of results: a map, or a weak one that lets them go with their keys. */
type Cache<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

/** The result that the cache has for the key; where it has none, the one that is made now, and kept. */
export function remembered<K, V extends NonNullable<unknown>>(cache: Cache<K, V>, key: K, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
