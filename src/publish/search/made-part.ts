import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { Digest, Lang } from '#naming';
import { indexFiles } from './index/index-files.ts';
import { knownRecord, type KnownRecord, type MadeRecord, makeRecord, type RecordSource } from './made-record.ts';

/** A part of the index to be made; a value that may be sent to a thread. */
export interface PartSource {
  readonly lang: Lang;
  readonly name: string;
  /** The records of its pages: what was kept of those that were made before (`MadeRecord.kept`). */
  readonly records: readonly (string | RecordSource)[];
}

/** What is known of a part, without its files. */
export interface PartFacts {
  /** Name of its metadata. */
  readonly hash: string;
  /** Digest of the text of each page. */
  readonly texts: readonly Digest[];
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
}

/** A part of the index. */
export interface MadePart {
  readonly facts: PartFacts;
  /** The bytes of `facts.files`, in their order. */
  readonly contents: readonly Uint8Array<ArrayBuffer>[];
  /** The records that were made for it, by their index. */
  readonly made: ReadonlyMap<number, MadeRecord>;
}

const compress = promisify(gzip);

/** Makes a part of the index. */
export async function makePart({ lang, name, records }: PartSource): Promise<MadePart> {
  const made = new Map<number, MadeRecord>();
  const known = records.map((record, index): KnownRecord => {
    if (typeof record === 'string') return knownRecord(record);
    const { made: one, ...rest } = makeRecord(record);
    made.set(index, one);
    return rest;
  });
  const { hash, files } = indexFiles(
    lang,
    known.map(({ indexed }, index) => ({ id: idInPart(name, index), text: indexed })),
  );
  const options = { level: constants.Z_BEST_COMPRESSION };
  const contents = await Promise.all(
    files.map(async ({ content }) => Uint8Array.from(await compress(content, options))),
  );
  const facts = {
    hash,
    texts: known.map(({ text }) => text),
    files: files.map(({ path, digest }) => ({ path, digest })),
  };
  return { facts, contents, made };
}

/** What the index calls a page of a part, by its place there. */
export function idInPart(name: string, index: number): string {
  return `${name}.${index}`;
}
