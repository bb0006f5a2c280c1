export { CacheUnwritable } from './cache-unwritable.ts';
export { digestOfFile } from './digest-of-file.ts';
export { type FileDigests, openFileDigests } from './file-digests.ts';
export { fileStamps } from './file-stamps.ts';
export { memoryStore } from './memory-store.ts';
export { digestOfProgram, programDigest } from './program-digest.ts';
export type { Reading } from './segment.ts';
export { openStore, type Store } from './store.ts';
