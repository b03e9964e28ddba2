/** The rows of many keys at once; a key without rows may be absent. */
export type LoadMany<T> = (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** What one key has, or undefined; keys that are asked for together are loaded together. */
export type LoadOne<T> = (key: string) => Promise<T | undefined>;

/**
 * A loader that gathers the keys asked for until nothing else is left to do at once, loads them by one call, and
 * remembers what it loaded: the functions of fifteen positions are one statement instead of fifteen.
 */
export function batched<T>(loadMany: LoadMany<T>): LoadOne<T> {
  const known = new Map<string, Promise<T | undefined>>();
  let waiting: { keys: string[]; loaded: Promise<ReadonlyMap<string, T>> } | null = null;
  const gather = (): { keys: string[]; loaded: Promise<ReadonlyMap<string, T>> } => {
    const keys: string[] = [];
    // Promises that are settled already run before the next turn of the event loop, so all siblings are in the batch.
    const turn = new Promise<void>((resolve) => {
      setImmediate(resolve);
    });
    const loaded = turn.then(() => {
      waiting = null;
      return loadMany(keys);
    });
    return { keys, loaded };
  };
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    waiting ??= gather();
    waiting.keys.push(key);
    const value = waiting.loaded.then((values) => values.get(key));
    known.set(key, value);
    return value;
  };
}
