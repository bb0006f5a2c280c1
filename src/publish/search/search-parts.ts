import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { type Digest, digestOf, type Lang } from '#naming';
import { programDigest, type Store } from '#store';
import { indexFiles } from './index/index-files.ts';
import type { IndexedRecord, RecordOfPage } from './records.ts';

/** A part of the index: some of the texts of a language. */
export interface SearchPart {
  readonly lang: Lang;
  /** Name of its folder. */
  readonly name: string;
  readonly records: readonly RecordOfPage[];
}

/** What is known of a part that was built, without its files. */
export interface PartFacts {
  readonly hash: string;
  /** Digest of the text of each page. */
  readonly texts: readonly Digest[];
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
}

export interface BuiltPart {
  readonly facts: PartFacts;
  /** The bytes of one of its files. */
  read(path: string): Promise<Uint8Array>;
  /** Waits until no file of it is being compressed, each of which takes a quarter of a megabyte of memory meanwhile. */
  settled(): Promise<unknown>;
}

/**
 * A reader loads a piece of each part for each word of a question, so that a site of some hundred pages has one part for each
 * language. After an edit the part that holds the text is made again; where that would take longer than an author should wait, there
 * are smaller ones.
 */
const MOST_IN_ONE = 500;
const MOST_IN_PART = 250;

/** Shares the texts of each language out to parts, by their addresses, so that a text stays in its part. */
export function partsOf(records: readonly RecordOfPage[]): SearchPart[] {
  const byLang = Map.groupBy(records, ({ face }) => face.address.lang);
  return [...byLang].flatMap(([lang, all]) => {
    const count = all.length <= MOST_IN_ONE ? 1 : Math.ceil(all.length / MOST_IN_PART);
    const parts = Array.from({ length: count }, (): RecordOfPage[] => []);
    for (const record of all) parts[placeOf(record, count)]?.push(record);
    return parts.flatMap((some, index) =>
      some.length === 0 ? [] : [{ lang, name: `${lang}-${index + 1}`, records: some.sort(byAddress) }],
    );
  });
}

function placeOf({ face }: RecordOfPage, count: number): number {
  return Number.parseInt(digestOf(face.address.slug).slice(0, 8), 16) % count;
}

function byAddress(one: RecordOfPage, other: RecordOfPage): number {
  return one.face.address.slug < other.face.address.slug ? -1 : 1;
}

/** What the index calls a page of a part, by its place there. */
export function idInPart({ name }: SearchPart, index: number): string {
  return `${name}.${index}`;
}

/** Builds a part, unless it was built before from the same records: then its files are made only when they are read. */
export function buildPart(part: SearchPart, store: Store): BuiltPart {
  const { name, records } = part;
  const program = programDigest();
  const marks = digestOf(program, 'part by marks', name, ...records.map(({ mark }) => mark));
  const known = store.get(marks) as Digest | undefined;
  let key = known;
  let built: Built | undefined;
  if (key === undefined) {
    const read = records.map((record) => record.read());
    key = digestOf(program, 'part', name, ...read.flatMap(({ digest, text }) => [digest, text]));
    store.set(marks, key);
    if (!store.has(key)) built = build(part, read);
  }
  const kept = built === undefined ? parsed(store.get(key)) : undefined;
  if (kept === undefined) {
    built ??= build(part);
    store.set(key, JSON.stringify(built.facts));
  }
  const facts = kept ?? built?.facts;
  if (facts === undefined) throw new Error(`The index has no part ${name}`);
  // An edit makes the part from all its records again, however long none of them was asked for.
  for (const { mark } of records) store.has(mark);
  for (const text of facts.texts) store.has(text);
  return {
    facts,
    async read(path) {
      const file = (built ??= build(part)).files.get(path);
      if (file === undefined) throw new Error(`The index has no ${path}`);
      return file;
    },
    settled: () => Promise.all([...(built?.files.values() ?? [])]),
  };
}

interface Built {
  readonly facts: PartFacts;
  readonly files: ReadonlyMap<string, Promise<Uint8Array>>;
}

const compress = promisify(gzip);

function build(part: SearchPart, read: readonly IndexedRecord[] = part.records.map((record) => record.read())): Built {
  const pages = read.map(({ indexed }, index) => ({ id: idInPart(part, index), text: indexed }));
  const { hash, files } = indexFiles(part.lang, pages);
  return {
    facts: { hash, texts: read.map(({ text }) => text), files: files.map(({ path, digest }) => ({ path, digest })) },
    // Other threads do it.
    files: new Map(
      files.map(({ path, content }) => [path, compress(content, { level: constants.Z_BEST_COMPRESSION })]),
    ),
  };
}

function parsed(text: string | undefined): PartFacts | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as PartFacts);
}
