export { CacheUnwritable } from './cache-unwritable.ts';
export { programDigest } from './program-digest.ts';
export { openStore, type Store } from './store.ts';
