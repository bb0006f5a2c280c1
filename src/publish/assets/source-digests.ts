import { statSync } from 'node:fs';
import { type Digest, digestOf } from '#naming';
import type { Store } from '#store';
import { digestOfFile } from '../outputs/digest-of-file.ts';

/** Digests of files that change seldom, read only when they did. */
export interface SourceDigests {
  /** Digest of the bytes of a file, by its absolute path, as `digestOf` gives it. */
  of(file: string): Digest;
}

/**
 * A file that changed in the last two seconds may change again without its times showing it, since clocks of file systems are
 * that coarse; so its digest is not kept (git treats its index so).
 */
const COARSEST_CLOCK = 2_000_000_000n;

/** Digests that are kept in `store`, each under everything by which a file system tells a file from what it was. */
export function sourceDigests(store: Pick<Store, 'get' | 'set'>): SourceDigests {
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
  };
}
