export { CacheUnwritable } from './cache-unwritable.ts';
export { memoryStore } from './memory-store.ts';
export { programDigest } from './program-digest.ts';
export { openStore, type Store } from './store.ts';
