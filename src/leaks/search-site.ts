import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import { distPaths } from './dist/dist-files.ts';
import type { GatheredSecrets } from './gather-secrets.ts';
import { knownParts } from './known-parts.ts';
import type { Memory, SearchedFile } from './memory.ts';
import { needleFinder } from './needle-finder.ts';
import { searchFile, type Searching, type SearchingMany } from './search-file.ts';

/** Folder of the site into which the files are copied that notes use. */
const MEDIA = 'media/';
/** Files that hold no picture, by their names. */
const PAGE = '.html';

export interface SiteSearch {
  /** The folder of the finished site. */
  readonly dist: string;
  readonly secrets: GatheredSecrets;
  readonly memory: Memory;
  /** Needles from this number on are new: no file that is in the memory was searched for them. */
  readonly firstNew: number;
  /** Digests of files, as far as they are known without reading them. */
  readonly digests: ReadonlyMap<string, Digest> | undefined;
  /** Digests of files that were made before any note was read. */
  readonly ownFiles: ReadonlySet<Digest> | undefined;
  readonly searching: Omit<Searching, 'finder'>;
  readonly progress: Progress | undefined;
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

/**
 * Looks for all that is sought in every file of the site. A file that was searched before is searched only for what is new;
 * where there is nothing to look for, pages are not even read.
 */
export function searchSite(search: SiteSearch): FoundFiles {
  const { dist, secrets, memory, firstNew, digests, ownFiles, searching, progress } = search;
  const { sought, forms, used } = secrets;
  const isNothing = sought.length === 0 && forms.isEmpty;
  const forMany = (needles: readonly number[]): SearchingMany => {
    const finder = needleFinder(memory.needles, needles);
    return { ...searching, finder, parts: knownParts(searching.fold, finder.search) };
  };
  // Where nothing has changed it is not asked for.
  let forAll: SearchingMany | undefined;
  const all = (): SearchingMany => (forAll ??= forMany(sought));
  const added = forMany(sought.filter((needle) => needle >= firstNew));
  const paths = distPaths(dist);
  const found = new Map<string, FoundFile>();
  progress?.begin('leaks', paths.length);
  for (const file of paths) {
    progress?.advance('leaks', 1);
    if (isNothing && file.endsWith(PAGE)) continue;
    let bytes: Buffer | undefined;
    const read = (): Buffer => (bytes ??= readFileSync(path.join(dist, file)));
    const digest = digests?.get(file) ?? digestOf(read());
    const before = memory.files.get(file);
    const known = before?.digest === digest ? before : undefined;
    const size = known?.size ?? read().length;
    const isUsed = file.startsWith(MEDIA) && used.fileOf(size, () => digest) !== undefined;
    const withText = !isNothing && !isUsed && ownFiles?.has(digest) !== true;
    if (known === undefined || (withText && known.inText === undefined)) {
      found.set(file, { known: searchFile({ path: file, bytes: read() }, digest, all(), withText), withText });
    } else if (added.finder.isEmpty) found.set(file, { known, withText });
    else {
      const more = searchFile({ path: file, bytes: read() }, digest, added, known.inText !== undefined);
      found.set(file, { known: together(known, more), withText });
    }
  }
  progress?.end('leaks');
  return found;
}

function together(known: SearchedFile, more: SearchedFile): SearchedFile {
  const join = (one: Int32Array, other: Int32Array | undefined): Int32Array => Int32Array.of(...one, ...(other ?? []));
  return { ...known, inName: join(known.inName, more.inName), inText: known.inText && join(known.inText, more.inText) };
}
