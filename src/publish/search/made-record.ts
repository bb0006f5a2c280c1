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
  /** The digest of `text`, then what the index holds, as JSON. */
  readonly kept: string;
  /** The text from which hits are shown, as JSON. */
  readonly text: string;
}

const DIGEST = digestOf('').length;

/** Reads what is found of a page. */
export function makeRecord({ html, ...rest }: RecordSource): MadeRecord {
  const record: SearchRecord = { ...rest, sections: sectionsOfHtml(html) };
  const text = JSON.stringify(pageText(record));
  return { kept: digestOf(text) + JSON.stringify(indexedText(weightedWords(record))), text };
}

/** The digest of the text of a record, from `MadeRecord.kept`. */
export function textOfRecord(kept: string): Digest {
  return kept.slice(0, DIGEST) as Digest;
}

/** What the index holds of a record, from `MadeRecord.kept`. */
export function indexedOfRecord(kept: string): IndexedText {
  return JSON.parse(kept.slice(DIGEST)) as IndexedText;
}
