import { type Digest, digestOf, type Lang } from '#naming';
import { programDigest, type Store } from '#store';
import { type MadePart, makePart, type PartFacts } from './made-part.ts';
import { makeRecord } from './made-record.ts';
import type { PartMaker } from './part-maker.ts';
import type { RecordOfPage } from './records.ts';

/** A part of the index: some of the texts of a language. */
export interface SearchPart {
  readonly lang: Lang;
  /** Name of its folder. */
  readonly name: string;
  readonly records: readonly RecordOfPage[];
}

/** A part of which the facts are known. */
export interface BuiltPart extends SearchPart {
  readonly facts: PartFacts;
  /** The bytes of one of its files. */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** The text of one of its records from which hits are shown, as JSON. */
  readonly readText: (index: number) => string;
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

/** Number of the records that have to be made before all parts are known. */
export function recordsToMake(parts: readonly SearchPart[], store: Store): number {
  return parts
    .filter((part) => !store.has(keyOf(part)))
    .reduce((sum, { records }) => sum + records.filter(({ mark }) => !store.has(mark)).length, 0);
}

/**
 * Builds a part, unless it was built before from the same records: then its files are made only when they are read. Records are kept
 * under their marks, their texts under the digests of these.
 */
export async function buildPart(part: SearchPart, maker: PartMaker, store: Store): Promise<BuiltPart> {
  const { lang, name, records } = part;
  const build = async (by: PartMaker['make']): Promise<Omit<MadePart, 'made'>> => {
    const { facts, contents, made } = await by({
      lang,
      name,
      records: records.map(({ mark, source }) => store.get(mark) ?? source()),
    });
    for (const [index, { kept, text }] of made) {
      const [mark, digest] = [records[index]?.mark, facts.texts[index]];
      if (mark === undefined || digest === undefined) throw new RangeError(`${name} has no record ${index}`);
      store.set(mark, kept);
      store.set(digest, text);
    }
    return { facts, contents };
  };
  const key = keyOf(part);
  let known = parsed(store.get(key));
  let built: ReturnType<typeof build> | undefined;
  if (known === undefined) {
    built = build((source) => maker.make(source));
    known = (await built).facts;
    store.set(key, JSON.stringify(known));
  }
  const facts = known;
  // An edit makes the part from all its records again, however long none of them was asked for.
  for (const { mark } of records) store.has(mark);
  for (const text of facts.texts) store.has(text);
  return {
    ...part,
    facts,
    async readFile(path) {
      const { contents } = await (built ??= build(makePart));
      const content = contents[facts.files.findIndex((file) => file.path === path)];
      if (content === undefined) throw new Error(`The index has no ${path}`);
      return content;
    },
    readText(index) {
      const [record, digest] = [records[index], facts.texts[index]];
      if (record === undefined || digest === undefined) throw new RangeError(`${name} has no text ${index}`);
      return store.get(digest) ?? makeRecord(record.source()).made.text;
    },
  };
}

function keyOf({ name, records }: SearchPart): Digest {
  return digestOf(programDigest(), 'part', name, ...records.map(({ mark }) => mark));
}

function parsed(text: string | undefined): PartFacts | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as PartFacts);
}
