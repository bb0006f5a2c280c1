import type { Digest, VaultPath } from '#naming';
import { fileStamps, type Store } from '#store';
import type { FoundFile } from './files/find-files.ts';

/** Files that hold the same as when they were last read, known without reading them. */
export interface KnownFiles {
  /** Looks at a file, before it is read. */
  look(file: FoundFile): Look;
  /** Puts into the store what is known of the files that were looked at; of others nothing stays known. */
  keep(): void;
}

/** What a look at a file has told. */
export interface Look {
  /** Digest of its path and bytes; `undefined` where it must be read. */
  readonly digest: Digest | undefined;
  /** Takes the digest of what is read after this look. */
  remember(digest: Digest): void;
}

/** Knows nothing, and will not. */
export const strangers: KnownFiles = {
  look: () => UNKNOWN,
  keep: () => undefined,
};

const UNKNOWN: Look = { digest: undefined, remember: () => undefined };

type Row = readonly [path: VaultPath, stamps: string, digest: Digest];

/** The files of a folder, kept in a store under `key`, for one reading of it. */
export function knownFilesIn(store: Pick<Store, 'get' | 'set'>, key: Digest): KnownFiles {
  const kept = store.get(key);
  const rows = kept === undefined ? [] : (JSON.parse(kept) as readonly Row[]);
  const before = new Map(rows.map((row) => [row[0], row]));
  const now: Row[] = [];
  let known = 0;
  return {
    look({ path, absolutePath }) {
      try {
        const { stamps, isSettled } = fileStamps(absolutePath);
        const row = before.get(path);
        if (row?.[1] === stamps) {
          known++;
          now.push(row);
          return { digest: row[2], remember: () => undefined };
        }
        return isSettled ? { digest: undefined, remember: (digest) => now.push([path, stamps, digest]) } : UNKNOWN;
      } catch {
        // Whoever reads it will say why it cannot be read.
        return UNKNOWN;
      }
    },
    keep() {
      const isSame = known === now.length && known === before.size;
      if (!isSame) store.set(key, JSON.stringify(now));
    },
  };
}
