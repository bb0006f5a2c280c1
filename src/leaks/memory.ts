import type { Digest } from '#naming';
import type { KnownForm } from './known-files.ts';
import { type NeedleTable, needleTable } from './needle-table.ts';

/**
 * What a check found out that the next need not find out again. Each is true of what its key stands for, whatever else the
 * notes and the site say; a check that begins with an empty memory comes to the same result.
 */
export interface Memory {
  /** Whether it is not any more as it came from the cache; the files aside, which are told from each other. */
  isChanged: boolean;
  /** Those that were looked for; the other parts name them by number. */
  readonly needles: NeedleTable;
  /** What is private in a note or a file, by the digest of all that it is found out from, and what it is. */
  readonly sources: Map<string, KnownSource>;
  /** Needles that a text says that is public. What is not among them may not have been asked. */
  readonly said: Map<string, Int32Array>;
  /** Names that stand in public notes, by the keys of these, as far as the sign finds them. */
  readonly named: NamedFiles;
  /** Files of the site by path: every needle of `needles` was looked for in them. */
  readonly files: Map<string, SearchedFile>;
  /** What images are without metadata, by digests of their names and bytes. */
  readonly cleaned: Map<Digest, readonly KnownForm[]>;
}

/** What in notes may be the name of a file. */
export interface NamedFiles {
  /** The pattern of what stands in every line in which a name may be. */
  sign: string;
  readonly byNote: Map<Digest, readonly string[]>;
}

export interface KnownSource {
  readonly needles: Int32Array;
  /** Its bytes, of a private note. */
  readonly form: KnownForm | undefined;
}

/** What was found in a file of the site, be it a secret or not. */
export interface SearchedFile {
  /** Of its bytes; with its path it stands for all that is known of it. */
  readonly digest: Digest;
  readonly size: number;
  /** Needles in its path. */
  readonly inName: Int32Array;
  /** Needles in its text; `undefined` where it was not searched. */
  readonly inText: Int32Array | undefined;
  /** What is wrapped in it, as files of their own. */
  readonly wrapped: readonly KnownForm[];
  /** It is an image that tells more than its picture. */
  readonly hasMetadata: boolean;
  /** Of a large file of data, what is in its parts. Every needle of the memory was looked for in them too. */
  readonly parts?: readonly SearchedPart[] | undefined;
}

/** A part of a file that is known again wherever it stands. */
export interface SearchedPart {
  /** Of its bytes. */
  readonly digest: Digest;
  readonly inText: Int32Array;
}

export function emptyMemory(): Memory {
  return {
    isChanged: false,
    needles: needleTable(),
    sources: new Map(),
    said: new Map(),
    named: { sign: '', byNote: new Map() },
    files: new Map(),
    cleaned: new Map(),
  };
}
