import type { Diagnostic } from '#diagnostics';
import { type Digest, digestOf } from '#naming';
import type { Progress } from '#progress';
import type { Site } from '#site';
import { programDigest } from '#store';
import type { Vault } from '#vault';
import { type GatheredSecrets, gatherSecrets } from './gather-secrets.ts';
import { keepMemory, keptMemory } from './kept-memory.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { programWords } from './program-words.ts';
import { reportLeaks } from './report-leaks.ts';
import {
  type FileDigest,
  type FolderSet,
  type FoundFiles,
  searchSite,
  type SiteFiles,
  type SiteSearch,
} from './search-site.ts';
import { standingIn } from './standing.ts';
import { strikeOut } from './strike-out.ts';
import { folder } from './text/fold.ts';

/** A thread takes some fifty milliseconds to start, and learns anew what pages share. */
const FEW = 800;
const NO_FOLDERS: FolderSet = new Set();

/** A finished site, and the notes that it was made from. */
export interface LeakCheck {
  /** Folder of the finished site. */
  readonly dist: string;
  readonly site: Site;
  readonly vault: Vault;
  /** Texts of the program itself, its interface and its components: what they say is no secret. */
  readonly program: readonly (string | Uint8Array)[];
  /** What the site says besides its notes, as the glossary and the names of scenarios: no secret either. */
  readonly alsoSaid?: readonly string[];
  /** Folder for what is worth keeping between builds; without it everything is searched. */
  readonly cache?: string;
  /** What the files of `dist` are known to hold: those that were searched before are then not even read. */
  readonly files?: readonly FileDigest[];
  /** Digests of files that were made before any note was read: what they say is no secret. */
  readonly ownFiles?: ReadonlySet<Digest>;
  readonly progress?: Progress;
  /** Files that are searched before a thread is started for more of them. */
  readonly few?: number;
}

/**
 * What the check looked for and where, for the receipt. Depends on the notes and the site alone, not on what was kept. Where
 * nothing is private, nothing was looked for, and no file was searched for it.
 */
export interface LeakSearch {
  readonly privateNotes: number;
  readonly privateFiles: number;
  /** Private files that could not be read or are too large to be looked for. */
  readonly filesNotSought: readonly string[];
  /** Names and parts of sentences that were looked for: of public notes, what their own fields do not show. */
  readonly secrets: number;
  readonly filesSearched: number;
  readonly bytesSearched: number;
}

export interface LeakResult {
  /** Leaks, in the order of the notes; none for a site that may be published. Severities of `site.yaml` do not touch them. */
  readonly leaks: readonly Diagnostic[];
  readonly search: LeakSearch;
}

/**
 * Looks in every file of a finished site for what is private. It shares the decision which notes are public with the rest of
 * the program, and nothing else: what the notes say and which files they use it finds out for itself.
 *
 * **Looked for** are, of private notes, of files that no public note uses, and of comments and unshown fields of public notes:
 *
 * - every stretch of 20 letters of a sentence (10 Hangul syllables) that begins at a multiple of 20 in it or ends it, so that
 *   a sentence of 20 letters is found whole, and any part of 39 wherever it was cut; lines of 10 letters in two words or more;
 * - names (paths, titles, headings, tags, aliases, values of fields) from 6 letters or 3 Hangul syllables on, as whole words, a
 *   Korean particle may follow; in scripts, styles and binary files from two words and 12 letters on;
 * - files by their bytes, before and after their metadata is taken out.
 *
 * **It looks** at the names of files, at text however it is escaped (HTML, JSON, URLs, once or twice), in UTF-8 and UTF-16, in
 * gzip, brotli, deflate and base64, with case, accents, white space, punctuation and markup left out.
 *
 * **No leak** is what the visible text, name, shown fields and used files of public notes say, the settings, the glossary, the
 * names of scenarios, or the program;
 * in `ownFiles` only the names are looked at, since they were there before the notes.
 *
 * **Not found** are shorter names, what was said in other words, pictures of text, text in formats that only their own
 * programs read (fonts, films, archives), and what a public note says too.
 *
 * **Nothing is done twice** when there is a `cache`: what a note hides, what a file of the site holds and what is said openly
 * are kept there, each under a digest of all that it was found out from. The result is the same as without.
 */
export async function checkLeaks(check: LeakCheck): Promise<LeakResult> {
  const open = openLeakCheck(check);
  try {
    return await open.finish(check.files ?? []);
  } finally {
    await open.close();
  }
}

/** A check that begins while the site is still made. */
export interface OpenLeakCheck {
  /** Tells of files that were written. Where they are many, a thread begins to search them. */
  look(files: readonly FileDigest[]): void;
  /**
   * As `checkLeaks`, for the site as it stands now. Folders that are `listed` hold nothing but `files` and folders of them;
   * all others are listed once more.
   */
  finish(files: readonly FileDigest[], listed?: FolderSet): Promise<LeakResult>;
  /** Ends the thread, where there is one. */
  close(): Promise<void>;
}

/** All that is known before the site is searched. */
interface Begun {
  readonly version: Digest;
  readonly memory: Memory;
  readonly isFirst: boolean;
  readonly secrets: GatheredSecrets;
  readonly search: SiteSearch;
}

/** Opens `checkLeaks` for a site that is not yet finished: what it comes to is the same. */
export function openLeakCheck(check: LeakCheck): OpenLeakCheck {
  const { few = FEW } = check;
  let begun: Promise<Begun> | undefined;
  const looked: FileDigest[] = [];
  return {
    look(files) {
      looked.push(...files);
      if (looked.length <= few) return;
      begun ??= begin(check);
      const some = looked.splice(0);
      const ahead = begun.then(({ search }) => {
        search.look(some);
      });
      // What fails now fails at the end too, and is heard of there.
      ahead.catch(() => undefined);
    },
    async finish(files, listed = NO_FOLDERS) {
      begun ??= begin(check);
      return conclude(check, await begun, { digests: digestsOf(files), listed });
    },
    async close() {
      await begun?.then(
        async ({ search }) => search.close(),
        () => undefined,
      );
    },
  };
}

async function begin(check: LeakCheck): Promise<Begun> {
  const { dist, site, vault, program, cache, ownFiles, few = FEW } = check;
  const version = versionOf(check);
  const memory = cache === undefined ? emptyMemory() : keptMemory(cache, version);
  const firstNew = memory.needles.size;
  const isFirst = memory.sources.size === 0;
  const secrets = await gatherSecrets({ site, vault, memory, fold: folder() });
  const isOfProgram = programWords(program);
  const search = searchSite({ dist, secrets, memory, firstNew, ownFiles, program, isOfProgram, few });
  return { version, memory, isFirst, secrets, search };
}

async function conclude(
  { dist, site, program, alsoSaid = [], cache, progress }: LeakCheck,
  { version, memory, isFirst, secrets, search }: Begun,
  files: SiteFiles,
): Promise<LeakResult> {
  const found = await search.finish(files, progress);
  const fold = folder();
  const standing = standingIn(found, secrets.sought, memory.needles.size);
  const leaking = strikeOut(standing, { site, program, alsoSaid, secrets, memory, isFirst, fold });
  if (cache !== undefined) {
    await keepMemory(cache, version, rememberedWith(memory, found), secrets.sought);
  }
  const isSearched = secrets.sought.length > 0 || !secrets.forms.isEmpty;
  const searching = { needles: memory.needles, fold, isOfProgram: programWords(program) };
  return {
    leaks: reportLeaks({ dist, secrets, memory, found, leaking, searching }),
    search: {
      privateNotes: secrets.hidden.length,
      privateFiles: secrets.privateFiles,
      filesNotSought: secrets.filesNotSought,
      secrets: secrets.sought.length,
      filesSearched: isSearched ? found.size : 0,
      bytesSearched: isSearched ? [...found.values()].reduce((sum, { known }) => sum + known.size, 0) : 0,
    },
  };
}

function digestsOf(files: readonly FileDigest[]): ReadonlyMap<string, Digest> {
  return new Map(files.map(({ path, digest }) => [path, digest]));
}

/** The memory with what was found in files. */
function rememberedWith(memory: Memory, found: FoundFiles): Memory {
  const files = new Map(Array.from(found, ([file, { known }]) => [file, known]));
  const isChanged =
    memory.isChanged ||
    files.size !== memory.files.size ||
    [...files].some(([file, known]) => memory.files.get(file) !== known);
  return { ...memory, files, isChanged };
}

/** Stands for all that every part of what is kept depends on. */
function versionOf({ site, program, alsoSaid = [] }: LeakCheck): Digest {
  const { title, description, origin, base, editLink } = site;
  const settings = JSON.stringify([title, description, origin, base, editLink, alsoSaid]);
  return digestOf(programDigest(), settings, ...program);
}
