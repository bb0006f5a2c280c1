import path from 'node:path';
import { digestOfFile } from './digest-of-file.ts';
import type { FileSystem } from './file-system.ts';
import { fileWriter, type Prepared } from './file-writer.ts';
import type { WrittenFile } from './ledger.ts';
import type { Content, CopyOf } from './output.ts';
import { isFinished, markFinished, markUnfinished } from './mark.ts';
import { foldersOf, sweep } from './sweep.ts';
import { writing } from './disk-fault.ts';

/** The folder of a site while it is written. It is marked as unfinished before its first change. Paths are inside of it. */
export interface DistFolder {
  /** Whether the last build of the folder came to its end, so that times of files can be believed. */
  readonly wasFinished: boolean;
  /** Files that were removed so far. */
  readonly removed: readonly string[];
  isThere(file: string): boolean;
  /** The file that stands where `before` was written, if it is still the same. */
  standing(file: string, before: WrittenFile): WrittenFile | undefined;
  /** What a file would be; it is not written yet. Valid until the next call. */
  prepare(file: string, content: Content | CopyOf): Prepared;
  put(file: Prepared): WrittenFile;
  remove(file: string): void;
  /** Removes the folders in which none of `files` lies. */
  removeEmptyFolders(files: Iterable<string>): void;
  markFinished(): void;
}

/** Opens the folder `dist`, and removes from it what is not `wanted`. */
export function openDist(dist: string, wanted: ReadonlySet<string>, files: FileSystem): DistFolder {
  const wasFinished = isFinished(dist, files);
  let isMarked = false;
  const beforeChange = (): void => {
    if (!isMarked) markUnfinished(dist, files);
    isMarked = true;
  };
  // What a killed build left says nothing of when it was changed, and there may be no folder yet.
  if (!wasFinished) beforeChange();
  const swept = sweep({ dist, wanted, beforeChange, fileSystem: files });
  const writer = fileWriter(dist, swept.folders, files);
  const removed = [...swept.removed];
  const remove = (inside: string): void => {
    beforeChange();
    writing(path.join(dist, inside), () => {
      files.rmSync(path.join(dist, inside), { recursive: true, force: true });
    });
  };
  return {
    wasFinished,
    removed,
    isThere: (file) => swept.files.has(file),
    standing(inside, before) {
      if (!swept.files.has(inside)) return undefined;
      const file = path.join(dist, inside);
      const { size, mtimeMs } = files.lstatSync(file, { throwIfNoEntry: false }) ?? {};
      if (size !== before.size || mtimeMs === undefined) return undefined;
      if (wasFinished) return mtimeMs === before.mtimeMs ? before : undefined;
      return digestOfFile(file, files) === before.digest ? { ...before, mtimeMs } : undefined;
    },
    prepare: (file, content) => writer.prepare(file, content),
    put(file) {
      beforeChange();
      return file.write();
    },
    remove(file) {
      remove(file);
      removed.push(file);
    },
    removeEmptyFolders(remaining) {
      const needed = foldersOf(remaining);
      for (const folder of swept.folders) if (!needed.has(folder)) remove(folder);
    },
    markFinished() {
      if (isMarked) markFinished(dist, files);
    },
  };
}
