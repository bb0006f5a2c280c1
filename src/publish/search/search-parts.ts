import { type Digest, digestOf, type Lang } from '#naming';
import { programDigest, type Store } from '#store';
import { indexPart } from './index-part.ts';
import type { RecordOfPage } from './records.ts';

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
  readonly ids: readonly string[];
  /** Digest of the text of each page. */
  readonly texts: readonly Digest[];
  readonly files: readonly { readonly path: string; readonly digest: Digest }[];
}

export interface KeptPart {
  readonly facts: PartFacts;
  /** The bytes of one of its files. */
  read(path: string): Promise<Uint8Array>;
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

/** Builds a part, unless it was built before from the same records. */
export async function buildPart({ records }: SearchPart, store: Store): Promise<KeptPart> {
  const program = programDigest();
  const marks = digestOf(program, 'part by marks', ...records.map(({ face, mark }) => `${face.address.slug} ${mark}`));
  const known = store.get(marks);
  const read = records.map((record) => ({ record, of: once(() => record.read()) }));
  const key =
    (known as Digest | undefined) ??
    digestOf(program, 'part', ...read.map(({ record, of }) => `${record.face.address.slug} ${of().digest}`));
  if (known === undefined) store.set(marks, key);

  const factsKey = digestOf(key, 'facts');
  const fileKey = (path: string): Digest => digestOf(key, path);
  const build = once(async (): Promise<PartFacts> => {
    const pages = read.map(({ record, of }) => ({ name: `/${record.face.address.slug}`, json: of().json }));
    const { hash, ids, files } = await indexPart(pages);
    const facts = {
      ...{ hash, ids },
      texts: read.map(({ of }) => of().digest),
      files: files.map(({ path, content }) => ({ path, digest: digestOf(content) })),
    };
    store.set(factsKey, JSON.stringify(facts));
    for (const { path, content } of files) store.set(fileKey(path), Buffer.from(content).toString('base64'));
    return facts;
  });
  const kept = parsed(store.get(factsKey));
  const facts = kept ?? (await build());
  // An edit makes the part from all its records again, however long none of them was asked for.
  for (const { mark } of records) store.has(mark);
  for (const { path } of facts.files) store.has(fileKey(path));
  return {
    facts,
    async read(path) {
      const bytes = (): string | undefined => store.get(fileKey(path));
      let found = bytes();
      if (found === undefined) {
        await build();
        found = bytes();
      }
      if (found === undefined) throw new Error(`The index has no ${path}`);
      return Buffer.from(found, 'base64');
    },
  };
}

function parsed(text: string | undefined): PartFacts | undefined {
  return text === undefined ? undefined : (JSON.parse(text) as PartFacts);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
