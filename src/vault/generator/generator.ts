import type { Diagnostic } from '#diagnostics';
import type { LocatedEntry, PlaceFinder } from '#located';
import type { Digest } from '#naming';
import type { Ground } from '../publication/ground.ts';

/** What the tool that a folder was made for does with one of its files. */
export interface Treatment {
  /** `page`: a page is made of it; `file`: served as it is; `hidden`: part of the tool's own works, and never served. */
  readonly role: 'page' | 'file' | 'hidden';
  /** The path of its place in the tree, with language and extension: without `content/`, with `posts/` for `_posts/`. */
  readonly treePath: string;
  /** Why the tool does not publish it; `undefined` where it does. */
  readonly excludedBy: Ground | undefined;
  /** Fields that it has where its own frontmatter does not say otherwise, and where they stand. */
  readonly defaults: GivenFields;
  /** Whether a page with a date in the future waits for its day. */
  readonly waitsForDate: boolean;
  /** The pattern of the address that the tool gives it (`permalink` of Jekyll, `permalinks` of Hugo); `undefined` where that is its path. */
  readonly addressPattern: string | undefined;
  /** Whose pattern that is. */
  readonly addressBy: 'jekyll' | 'hugo';
}

/** Fields that are written elsewhere than in the note. */
export interface GivenFields {
  readonly entries: readonly LocatedEntry[];
  readonly placeOf: PlaceFinder;
}

/** The tool that a folder of notes was made for, as far as its settings say what becomes of a file. */
export interface Generator {
  readonly treat: (path: string) => Treatment;
  /** See `Vault.siteRoots`. */
  readonly siteRoots: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Stands for all that `treat` was made from: it says the same of a path where this is the same. */
  readonly digest: Digest;
}

/** No fields. */
export const NO_FIELDS: GivenFields = { entries: [], placeOf: () => ({ file: '.', line: 1, column: 1 }) };

/** What becomes of a file where no tool has a say. */
export function plainTreatment(treePath: string): Treatment {
  return {
    role: 'page',
    treePath,
    excludedBy: undefined,
    defaults: NO_FIELDS,
    waitsForDate: false,
    addressPattern: undefined,
    addressBy: 'jekyll',
  };
}
