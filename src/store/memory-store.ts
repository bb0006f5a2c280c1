import type { Digest } from '#naming';
import type { Store } from './store.ts';

/** A store that keeps nothing on the disk, and what it has as long as it lives. */
export function memoryStore(): Store {
  const values = new Map<Digest, string>();
  return {
    get: (key) => values.get(key),
    has: (key) => values.has(key),
    set: (key, value) => values.set(key, value),
    save: () => Promise.resolve(),
  };
}
