/** Remembers the results for the keys that were asked for last. */
export interface BoundedCache<Value> {
  /** What is remembered under a key, else what `make` gives. */
  get(key: string, make: () => Value): Value;
}

/** @param most How many characters of keys and results are kept; the oldest go first. */
export function boundedCache<Value>(most: number, sizeOf: (value: Value) => number): BoundedCache<Value> {
  const kept = new Map<string, Value>();
  let size = 0;
  const drop = (key: string, value: Value) => {
    kept.delete(key);
    size -= key.length + sizeOf(value);
  };
  return {
    get(key, make) {
      const known = kept.get(key);
      if (known !== undefined) {
        // A map keeps the order of insertion: what was asked for now goes to its end.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const value = make();
      kept.set(key, value);
      size += key.length + sizeOf(value);
      for (const [oldest, old] of kept) {
        if (size <= most) break;
        drop(oldest, old);
      }
      return value;
    },
  };
}
