import path from 'node:path';
import { settledStamps } from '#freshness';
import { digestOfFile } from '#store';
import type { FileSystem } from './file-system.ts';
import { fileWriter, type Put } from './file-writer.ts';
import type { WrittenFile } from './ledger.ts';
import type { Content, CopyOf } from './output.ts';
import { isFinished, markFinished, markUnfinished } from './mark.ts';
import { folderOf, folderStats, type KnownFolders, type SiteEntry, siteEntries } from './site-entries.ts';
import { foldersOf, sweep } from './sweep.ts';
import { writing } from './disk-fault.ts';
import { type WritingThread, writingThread } from './writing-thread.ts';

/** The folder of a site while it is written. It is marked as unfinished before its first change. Paths are inside of it. */
export interface DistFolder {
  /** Whether the last build of the folder came to its end, so that times of files can be believed. */
  readonly wasFinished: boolean;
  /** Files that were removed so far. */
  readonly removed: readonly string[];
  isThere(file: string): boolean;
  /** The file that stands where `before` was written, if it is still the same. */
  standing(file: string, before: WrittenFile): WrittenFile | undefined;
  /** Puts a file in its place, unless what stands there has the same bytes. `done` is called with what came of it. */
  put(file: string, content: Content | CopyOf, standing: WrittenFile | undefined, done: (put: Put) => void): void;
  /** Waits until no more than `most` files are under way. */
  settled(most: number): Promise<void>;
  remove(file: string): void;
  /** Removes the folders in which none of `files` lies. */
  removeEmptyFolders(files: Iterable<string>): void;
  /**
   * Stamps of the folders of the site, which now holds these files and nothing else that Madang put there: where a folder still
   * has them, so do its entries. Folders are left out of which that is not known.
   */
  stamps(files: ReadonlyMap<string, unknown>): ReadonlyMap<string, string>;
  markFinished(): void;
  /** Ends the thread that writes, where there is one. */
  close(): Promise<void>;
}

export interface DistOptions {
  /** Paths of the files that may stay. */
  readonly wanted: ReadonlySet<string>;
  /** How the last finished build left the site. */
  readonly known?: KnownFolders | undefined;
  readonly files: FileSystem;
  /** Files that are written here before a thread is started for the texts that come. */
  readonly few?: number | undefined;
}

/** A thread takes some fifty milliseconds to start. */
const FEW = 200;

/** Opens the folder `dist`, and removes from it what is not wanted. */
export function openDist(dist: string, { wanted, known, files, few = FEW }: DistOptions): DistFolder {
  const wasFinished = isFinished(dist, files);
  let isMarked = false;
  const beforeChange = (): void => {
    if (!isMarked) markUnfinished(dist, files);
    isMarked = true;
  };
  // What a killed build left says nothing of when it was changed, and there may be no folder yet.
  if (!wasFinished) beforeChange();
  const swept = sweep({ dist, wanted, known: wasFinished ? known : undefined, beforeChange, fileSystem: files });
  const { folders, stamps } = swept;
  const writer = fileWriter({ dist, folders, files, beforeChange });
  let putHere = 0;
  let thread: WritingThread | undefined;
  const removed = [...swept.removed];
  /** Looks at the folders above an entry again when their stamps are asked for. */
  const touch = (inside: string): void => {
    for (let above = inside; above !== '';) stamps.delete((above = folderOf(above)));
  };
  const remove = (inside: string): void => {
    beforeChange();
    touch(inside);
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
      const file = `${dist}/${inside}`;
      const { size, mtimeMs } = files.lstatSync(file, { throwIfNoEntry: false }) ?? {};
      if (size !== before.size || mtimeMs === undefined) return undefined;
      if (wasFinished) return mtimeMs === before.mtimeMs ? before : undefined;
      return digestOfFile(file, files) === before.digest ? { ...before, mtimeMs } : undefined;
    },
    put(file, content, standing, done) {
      touch(file);
      if (typeof content !== 'string' || putHere < few) {
        putHere += 1;
        done(writer.put(file, content, standing));
        return;
      }
      beforeChange();
      thread ??= writingThread({ dist, folders });
      thread.put({ inside: file, content, standing }, done);
    },
    async settled(most) {
      await thread?.settled(most);
    },
    remove(file) {
      remove(file);
      removed.push(file);
    },
    removeEmptyFolders(remaining) {
      const needed = foldersOf(remaining);
      for (const folder of folders) if (!needed.has(folder)) remove(folder);
    },
    stamps(remaining) {
      const all = foldersOf(remaining.keys());
      const isOurs = ({ inside, kind }: SiteEntry): boolean =>
        (kind === 'file' && remaining.has(inside)) || (kind === 'folder' && all.has(inside));
      for (const folder of ['', ...all]) {
        if (stamps.has(folder)) continue;
        // Somebody else may have put something there since all folders were listed.
        const found = settledStamps(folderStats(dist, folder, files));
        if (found !== '' && siteEntries(dist, folder, files).every(isOurs)) stamps.set(folder, found);
      }
      return stamps;
    },
    markFinished() {
      if (isMarked) markFinished(dist, files);
    },
    async close() {
      await thread?.close();
    },
  };
}
