import { type Findable, type FindableFace, type Garden, inputsOf, type Page, writeOwnText } from '#garden';
import { type Digest, digestOf } from '#naming';
import { pageText, type RecordSection, type SearchRecord, sectionsOfHtml, weightedWords } from '#search';
import { programDigest, type Store } from '#store';
import { type IndexedText, indexedText } from './index/indexed-text.ts';

/** What is found of a page, as the index takes it in. */
export interface IndexedRecord {
  readonly indexed: IndexedText;
  /** Stands for `indexed`. */
  readonly digest: Digest;
  /** Digest of the text from which hits are shown. */
  readonly text: Digest;
}

/** The record of a page of which only the mark is known until it is asked for. */
export interface RecordOfPage {
  readonly face: FindableFace;
  /** Stands for all that the record is made from. */
  readonly mark: Digest;
  read(): IndexedRecord;
  /** The text from which hits are shown, as JSON; `digest` is that of `IndexedRecord.text`. */
  readText(digest: Digest): string;
}

/** The records of all texts of a garden, in the order of its notes and languages. Those that were made before are kept. */
export function recordsOf(garden: Garden, store: Store): RecordOfPage[] {
  const program = programDigest();
  return garden.findables.flatMap((findable) =>
    findable.faces.flatMap((face): RecordOfPage[] => {
      if (!face.hasText) return [];
      const names = namesBeside(findable, face);
      const page = garden.fingerprint(face.address) ?? digestOf(JSON.stringify(inputsOf(garden.page(face.address))));
      const mark = digestOf(program, page, ...names);
      return [{ face, mark, ...keptRecord(mark, store, () => recordOf(garden, face, names)) }];
    }),
  );
}

/** A record is kept as the digest of its text, and what the index holds of it; the text under its digest. */
function keptRecord(mark: Digest, store: Store, make: () => SearchRecord): Pick<RecordOfPage, 'read' | 'readText'> {
  const makeAll = (): { readonly record: IndexedRecord; readonly text: string } => {
    const made = make();
    const text = JSON.stringify(pageText(made));
    const textDigest = digestOf(text);
    const indexed = indexedText(weightedWords(made));
    const json = JSON.stringify(indexed);
    store.set(textDigest, text);
    store.set(mark, textDigest + json);
    return { record: { indexed, digest: digestOf(json), text: textDigest }, text };
  };
  const find = (): IndexedRecord | undefined => {
    const kept = store.get(mark);
    if (kept === undefined) return undefined;
    const json = kept.slice(DIGEST);
    return { indexed: JSON.parse(json) as IndexedText, digest: digestOf(json), text: kept.slice(0, DIGEST) as Digest };
  };
  return {
    read: () => find() ?? makeAll().record,
    readText: (digest) => store.get(digest) ?? makeAll().text,
  };
}

/** Length of a digest. */
const DIGEST = digestOf('').length;

function recordOf(garden: Garden, { address, title, tags }: FindableFace, names: readonly string[]): SearchRecord {
  const own = garden.ownText(address);
  if (own !== undefined)
    return { title, description: own.description, names, tags, sections: sectionsOfHtml(writeOwnText(own.body)) };
  const page = garden.page(address);
  return { title, description: page.description, names, tags, sections: definitionsOn(page) };
}

function definitionsOn(page: Page): RecordSection[] {
  if (page.kind !== 'concept') return [];
  const definitions = page.senses.filter(({ lang }) => lang === page.lang).map(({ definition }) => definition);
  return [{ id: '', heading: '', pieces: definitions.map((text) => ({ kind: 'text', text })) }];
}

/** What a page is called besides its title: in the other language, and by its aliases. */
function namesBeside({ faces, names }: Findable, { title }: FindableFace): string[] {
  const all = new Set([...faces.map((face) => face.title), ...names]);
  all.delete(title);
  return [...all];
}
