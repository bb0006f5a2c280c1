import { realpathSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Digest } from '#naming';
import type { SmallFiles } from './small-files.ts';

const PROGRAM = path.join(import.meta.dirname, 'read-ahead-worker.ts');

/** Files of a folder of notes that were read before anybody has asked for them. */
export interface FilesAhead {
  /** The bytes of a file, by its absolute path, and the digest of its path in the folder and its bytes; not every file is there. */
  of(file: string): { readonly bytes: Uint8Array; readonly digest: Digest } | undefined;
}

/**
 * Reads the notes of a folder in a thread, while the program is still being loaded. `undefined` where that does not work:
 * notes are read when they are wanted then.
 */
export async function readAhead(folder: string): Promise<FilesAhead | undefined> {
  const { promise, resolve } = Promise.withResolvers<SmallFiles | undefined>();
  try {
    const worker = new Worker(PROGRAM, { workerData: realpathSync.native(folder) });
    worker.on('message', resolve);
    worker.on('error', () => {
      resolve(undefined);
    });
    worker.on('exit', () => {
      resolve(undefined);
    });
  } catch {
    // Who reads the folder says why it cannot be read.
    return undefined;
  }
  const read = await promise;
  return read && filesAhead(read);
}

function filesAhead({ bytes, files, ends, digests }: SmallFiles): FilesAhead {
  const places = new Map(files.map((file, place) => [file, place]));
  return {
    of(file) {
      const place = places.get(file);
      const digest = place === undefined ? undefined : digests[place];
      if (place === undefined || digest === undefined) return undefined;
      return { bytes: bytes.subarray(ends[place - 1] ?? 0, ends[place]), digest };
    },
  };
}
