import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import { distPaths } from './dist/dist-files.ts';
import type { GatheredSecrets } from './gather-secrets.ts';
import type { Memory, SearchedFile } from './memory.ts';
import type { OfProgram } from './program-words.ts';
import type { SearchTask } from './search-task.ts';
import type { ThreadData } from './search-thread.ts';
import { taskQueue } from './task-queue.ts';

/** Folder of the site into which the files are copied that notes use. */
const MEDIA = 'media/';
/** Files that hold no picture, by their names. */
const PAGE = '.html';

/** A file of the finished site, by its path inside the site and by `digestOf` its bytes. */
export interface FileDigest {
  readonly path: string;
  readonly digest: Digest;
}

/** What is known of the files of a finished site. */
export interface SiteFiles {
  /** Digests of files, as far as they are known without reading them. */
  readonly digests: ReadonlyMap<string, Digest>;
  /** Folders (`''` for the top) that were listed: they hold nothing but these files and folders of them. */
  readonly listed: FolderSet;
}

/** Folders by their paths inside the site. */
export type FolderSet = Pick<ReadonlySet<string>, 'has'>;

export interface SiteSearchOptions {
  /** The folder of the finished site. */
  readonly dist: string;
  readonly secrets: GatheredSecrets;
  readonly memory: Memory;
  /** Needles from this number on are new: no file that is in the memory was searched for them. */
  readonly firstNew: number;
  /** Digests of files that were made before any note was read. */
  readonly ownFiles: ReadonlySet<Digest> | undefined;
  readonly program: ThreadData['program'];
  readonly isOfProgram: OfProgram;
  /** `QueueOptions.few`. */
  readonly few: number;
}

/** What was found in a file of the site. */
export interface FoundFile {
  readonly known: SearchedFile;
  /** Whether its text counts: what a public note uses is published with all that it says, and what no note is in says nothing of them. */
  readonly withText: boolean;
}

/** The files of a site in order. */
export type FoundFiles = ReadonlyMap<string, FoundFile>;

/** Whether a needle stands in a file of which this is true. */
export function hasNeedle(
  { known: { inName, inText }, withText }: FoundFile,
  is: (needle: number) => boolean,
): boolean {
  return inName.some(is) || (withText && inText?.some(is) === true);
}

/** Looks for all that is sought in every file of a site. */
export interface SiteSearch {
  /** Begins with files that are already there; if they are other files at last, they are searched again. */
  look(files: readonly FileDigest[]): void;
  /** Searches what was not looked at. */
  finish(files: SiteFiles, progress: Progress | undefined): Promise<FoundFiles>;
  close(): Promise<void>;
}

/**
 * A file that was searched before is searched only for what is new; where there is nothing to look for, pages are not even
 * read.
 */
export function searchSite(options: SiteSearchOptions): SiteSearch {
  const { dist, secrets, memory, firstNew, ownFiles } = options;
  const { sought, forms, used } = secrets;
  const isNothing = sought.length === 0 && forms.isEmpty;
  const hasNew = sought.some((needle) => needle >= firstNew);
  const queue = taskQueue({ ...options, needles: memory.needles, sought });
  /** Tasks by path, and their places in the queue. */
  const asked = new Map<string, { readonly task: SearchTask; readonly place: number }>();
  let places = 0;

  const knownOf = (file: string, digest: Digest): SearchedFile | undefined => {
    const before = memory.files.get(file);
    return before?.digest === digest ? before : undefined;
  };
  const hasText = (file: string, digest: Digest): boolean => {
    if (isNothing || ownFiles?.has(digest) === true) return false;
    if (!file.startsWith(MEDIA)) return true;
    const size = knownOf(file, digest)?.size ?? statSync(path.join(dist, file)).size;
    return used.fileOf(size, () => digest) === undefined;
  };
  /** Adds to the queue what is still to be found out about a file. */
  const ask = (file: string, digest: Digest): void => {
    const before = asked.get(file);
    if (before?.task.digest === digest) return;
    asked.delete(file);
    const known = knownOf(file, digest);
    const withText = hasText(file, digest);
    const isForAll = known === undefined || (withText && known.inText === undefined);
    if (!isForAll && !hasNew) return;
    const task = isForAll
      ? { path: file, digest, isForAll, withText, before: hasNew ? undefined : memory.files.get(file)?.parts }
      : { path: file, digest, isForAll, withText: known.inText !== undefined };
    asked.set(file, { task, place: places });
    places += 1;
    queue.add(task);
  };

  return {
    look(files) {
      if (!isNothing) for (const file of files) ask(file.path, file.digest);
    },
    async finish({ digests, listed }, progress) {
      const known = { files: digests.keys(), isKnown: (folder: string) => listed.has(folder) };
      const paths = distPaths(dist, known).filter((file) => !isNothing || !file.endsWith(PAGE));
      progress?.begin('leaks', paths.length);
      const files = new Map(
        paths.map((file) => [file, digests.get(file) ?? digestOf(readFileSync(path.join(dist, file)))]),
      );
      for (const [file, digest] of files) ask(file, digest);
      progress?.advance('leaks', paths.length - asked.size);
      const results = await queue.finish((some) => progress?.advance('leaks', some));
      const found = new Map<string, FoundFile>();
      for (const [file, digest] of files) {
        const before = knownOf(file, digest);
        const search = asked.get(file);
        const result = search && results[search.place];
        const known = search?.task.isForAll === false ? together(before, result) : (result ?? before);
        if (known === undefined) throw new Error(`${file} was not searched.`);
        found.set(file, { known, withText: hasText(file, digest) });
      }
      progress?.end('leaks');
      return found;
    },
    close: () => queue.close(),
  };
}

/** What was known of a file together with what was found in it for what is new. */
function together(known: SearchedFile | undefined, more: SearchedFile | undefined): SearchedFile | undefined {
  if (known === undefined || more === undefined) return undefined;
  const join = (one: Int32Array, other: Int32Array | undefined): Int32Array => Int32Array.of(...one, ...(other ?? []));
  // Its parts were not searched for what is new.
  return {
    ...known,
    parts: undefined,
    inName: join(known.inName, more.inName),
    inText: known.inText && join(known.inText, more.inText),
  };
}
