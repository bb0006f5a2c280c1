import { type Digest, digestOf } from '#naming';
import { pageText, type SearchRecord, sectionsOfHtml, weightedWords } from '#search';
import { type IndexedText, indexedText } from './index/indexed-text.ts';

/** What the record of a page is made from. */
export interface RecordSource extends Omit<SearchRecord, 'sections'> {
  /** What the page itself says. */
  readonly html: string;
}

/** What is found of a page, to be kept. */
export interface MadeRecord {
  /** The digest of `text`, then what the index holds. */
  readonly kept: string;
  /** The text from which hits are shown, as JSON. */
  readonly text: string;
}

/** What the index needs to know of a record. */
export interface KnownRecord {
  /** The digest of its text. */
  readonly text: Digest;
  readonly indexed: IndexedText;
}

const DIGEST = digestOf('').length;
/** Stands in no word. */
const BETWEEN_WORDS = ' ';
const BETWEEN_PARTS = '\n';

/** Reads what is found of a page. */
export function makeRecord({ html, ...rest }: RecordSource): KnownRecord & { readonly made: MadeRecord } {
  const record: SearchRecord = { ...rest, sections: sectionsOfHtml(html) };
  const shown = JSON.stringify(pageText(record));
  const text = digestOf(shown);
  const indexed = indexedText(weightedWords(record));
  return { text, indexed, made: { kept: text + written(indexed), text: shown } };
}

/** What is known of a record, from `MadeRecord.kept`. */
export function knownRecord(kept: string): KnownRecord {
  return { text: kept.slice(0, DIGEST) as Digest, indexed: read(kept.slice(DIGEST)) };
}

function written({ length, words, places }: IndexedText): string {
  const bytes = Buffer.from(places.buffer, places.byteOffset, places.byteLength).toString('latin1');
  return [length, words.join(BETWEEN_WORDS), bytes].join(BETWEEN_PARTS);
}

function read(text: string): IndexedText {
  const afterLength = text.indexOf(BETWEEN_PARTS);
  const afterWords = text.indexOf(BETWEEN_PARTS, afterLength + 1);
  const words = text.slice(afterLength + 1, afterWords);
  return {
    length: Number(text.slice(0, afterLength)),
    words: words === '' ? [] : words.split(BETWEEN_WORDS),
    places: Buffer.from(text.slice(afterWords + 1), 'latin1'),
  };
}
