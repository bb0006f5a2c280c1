import type { Digest } from '#naming';
import type { Script } from '#shell';
import type { Stamp } from './stamp.ts';

/** What is made of the program's own sources: the same for every page and every note. */
export interface Theme {
  readonly document: Stamp;
  /** Digest of all that `document` puts around its parts. */
  readonly shells: Digest;
  /** Files that the documents load, and those of the folder `public`. */
  readonly files: readonly ThemeFile[];
  /** Pages of notes that run code, finished, by their paths inside the site. */
  readonly codePages: ReadonlyMap<string, ThemeFile>;
}

export interface ThemeFile {
  /** Path inside the site, `/` between segments. */
  readonly path: string;
  readonly absolutePath: string;
  /** Digest of the bytes. */
  readonly digest: Digest;
}

/** Where the shells lie, inside of a theme. */
export const SHELLS = 'shells';

/** Path of the shell for documents with a client script. */
export function shellPath(script: Script): string {
  return `${SHELLS}/${script}/index.html`;
}
