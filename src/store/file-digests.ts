import { type Digest, digestOf } from '#naming';
import { digestOfFile } from './digest-of-file.ts';
import { fileStamps } from './file-stamps.ts';
import { openStore, type Store } from './store.ts';

/** Digests of files that change seldom, read only when they did. */
export interface FileDigests {
  /** Digest of the bytes of a file, by its absolute path, as `digestOf` gives it. */
  of(file: string): Digest;
  /** Keeps for the next build what was read, as `Store.save`. */
  save(): Promise<void>;
}

/** Digests kept in the folder `cache`, each under everything by which a file system tells a file from what it was. */
export function openFileDigests(cache: string): FileDigests {
  return fileDigestsIn(openStore(cache, 'file-digests'));
}

/** The same, kept in a store. */
export function fileDigestsIn(store: Pick<Store, 'get' | 'set' | 'save'>): FileDigests {
  return {
    of(file) {
      const { stamps, isSettled } = fileStamps(file);
      const key = digestOf(file, stamps);
      const known = store.get(key);
      if (known !== undefined) return known as Digest;
      const digest = digestOfFile(file);
      if (isSettled) store.set(key, digest);
      return digest;
    },
    save: () => store.save(),
  };
}
