import { statSync } from 'node:fs';
import { type Digest, digestOf } from '#naming';
import { digestOfFile } from './digest-of-file.ts';
import { openStore, type Store } from './store.ts';

/** Digests of files that change seldom, read only when they did. */
export interface FileDigests {
  /** Digest of the bytes of a file, by its absolute path, as `digestOf` gives it. */
  of(file: string): Digest;
  /** Keeps for the next build what was read, as `Store.save`. */
  save(): Promise<void>;
}

/**
 * A file that changed in the last two seconds may change again without its times showing it, since clocks of file systems are
 * that coarse; so its digest is not kept (git treats its index so).
 */
const COARSEST_CLOCK = 2_000_000_000n;

/** Digests kept in the folder `cache`, each under everything by which a file system tells a file from what it was. */
export function openFileDigests(cache: string): FileDigests {
  return fileDigestsIn(openStore(cache, 'file-digests'));
}

/** The same, kept in a store. */
export function fileDigestsIn(store: Pick<Store, 'get' | 'set' | 'save'>): FileDigests {
  return {
    of(file) {
      const looked = BigInt(Date.now()) * 1_000_000n;
      const { size, mtimeNs, ctimeNs, ino, dev } = statSync(file, { bigint: true });
      const key = digestOf(file, [size, mtimeNs, ctimeNs, ino, dev].join(' '));
      const known = store.get(key);
      if (known !== undefined) return known as Digest;
      const digest = digestOfFile(file);
      const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
      if (youngest + COARSEST_CLOCK < looked) store.set(key, digest);
      return digest;
    },
    save: () => store.save(),
  };
}
