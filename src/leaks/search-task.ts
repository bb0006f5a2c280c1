import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import type { Digest } from '#naming';
import { knownParts } from './known-parts.ts';
import type { SearchedFile, SearchedPart } from './memory.ts';
import { needleFinder } from './needle-finder.ts';
import type { NeedleTable } from './needle-table.ts';
import type { OfProgram } from './program-words.ts';
import { searchFile, type SearchingMany } from './search-file.ts';
import { folder } from './text/fold.ts';

/** A file of the site that is to be searched. */
export interface SearchTask {
  /** Path inside the site. */
  readonly path: string;
  readonly digest: Digest;
  /** For all needles, or only for those that are new. */
  readonly isForAll: boolean;
  readonly withText: boolean;
  /** `HowToSearch.before`, for a file that is searched for all needles. */
  readonly before?: readonly SearchedPart[] | undefined;
}

/** What is looked for, and where. */
export interface TaskSearch {
  /** The folder of the finished site. */
  readonly dist: string;
  readonly needles: NeedleTable;
  readonly sought: readonly number[];
  /** Needles from this number on are new. */
  readonly firstNew: number;
  readonly isOfProgram: OfProgram;
}

/** Makes a function that searches one file after the other. What they share is searched once. */
export function taskSearcher({
  dist,
  needles,
  sought,
  firstNew,
  isOfProgram,
}: TaskSearch): (task: SearchTask) => SearchedFile {
  const fold = folder();
  const forMany = (some: readonly number[]): SearchingMany => {
    const finder = needleFinder(needles, some);
    return { needles, fold, isOfProgram, finder, parts: knownParts(fold, finder.search) };
  };
  let forAll: SearchingMany | undefined;
  let forNew: SearchingMany | undefined;
  const read = fileReader();
  return ({ path: file, digest, isForAll, withText, before }) => {
    const searching = isForAll
      ? (forAll ??= forMany(sought))
      : (forNew ??= forMany(sought.filter((needle) => needle >= firstNew)));
    return searchFile({ path: file, bytes: read(path.join(dist, file)) }, digest, searching, { withText, before });
  };
}

/** Reads files into one piece of memory again and again: what was read is valid until the next file is. */
function fileReader(): (file: string) => Buffer {
  let room = Buffer.allocUnsafeSlow(1 << 20);
  return (file) => {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      if (size > room.length) room = Buffer.allocUnsafeSlow(size * 2);
      let length = 0;
      while (length < size) {
        const some = readSync(opened, room, length, size - length, null);
        if (some === 0) break;
        length += some;
      }
      return room.subarray(0, length);
    } finally {
      closeSync(opened);
    }
  };
}
