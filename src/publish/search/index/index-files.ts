import { type Digest, digestOf } from '#naming';
import { PAGEFIND_VERSION } from '#search';
import { type CborWriter, cborWriter } from './cbor.ts';
import type { IndexedText } from './indexed-text.ts';
import { entriesOf, type IndexEntry, inPieces, type Postings } from './index-entries.ts';

/** A page for the index. */
export interface IndexedPage {
  /** What the answer to a question calls it. */
  readonly id: string;
  readonly text: IndexedText;
}

/** The index of some pages. */
export interface IndexFiles {
  /** Name of the metadata. */
  readonly hash: string;
  readonly files: readonly IndexFile[];
}

export interface IndexFile {
  /** Path below the folder of the index. */
  readonly path: string;
  /** The bytes before they are compressed. */
  readonly content: Buffer;
  readonly digest: Digest;
}

/** What Pagefind's script expects before what was compressed. */
const SIGNATURE = Buffer.from('pagefind_dcd');
const DIGITS = 10;
const NOTHING = Buffer.alloc(0);

/**
 * Writes an index in the format of Pagefind (`PAGEFIND_VERSION`), whose program answers questions to it: all words with the
 * pages and places where they stand, in pieces that a reader loads one by one, and the metadata, which says where each piece begins
 * and ends. Fragments, which would hold the texts once more, filters and sorts are left out. The names of the files, which
 * begin with `prefix`, stand for their bytes.
 */
export function indexFiles(prefix: string, pages: readonly IndexedPage[]): IndexFiles {
  const nameOf = (digest: Digest): string => `${prefix}_${digest.slice(0, DIGITS)}`;
  const texts = pages.map(({ text }) => text);
  const cbor = cborWriter();
  const pieces = inPieces(entriesOf(texts)).map(({ from, to, entries }) => {
    writePiece(cbor, entries, texts);
    const content = cbor.take();
    const digest = digestOf(content);
    return { from, to, hash: nameOf(digest), content, digest };
  });
  writeMetadata(cbor, pages, pieces);
  const content = cbor.take();
  const digest = digestOf(content);
  const hash = nameOf(digest);
  return {
    hash,
    files: [
      ...pieces.map((piece) => ({
        path: `index/${piece.hash}.pf_index`,
        content: piece.content,
        digest: piece.digest,
      })),
      { path: `pagefind.${hash}.pf_meta`, content, digest },
    ],
  };
}

function writeMetadata(
  cbor: CborWriter,
  pages: readonly IndexedPage[],
  pieces: readonly { readonly from: string; readonly to: string; readonly hash: string }[],
): void {
  cbor.copy(SIGNATURE, 0, SIGNATURE.length);
  cbor.array(6);
  cbor.text(PAGEFIND_VERSION);
  cbor.array(pages.length);
  for (const { id, text } of pages) {
    cbor.array(3);
    cbor.text(id);
    cbor.integer(text.length);
    // Its fragment is in no file with others.
    cbor.text('');
  }
  cbor.array(pieces.length);
  for (const { from, to, hash } of pieces) {
    cbor.array(3);
    cbor.text(from);
    cbor.text(to);
    cbor.text(hash);
  }
  // Filters, sorts, names of what else is known of pages.
  for (let none = 0; none < 3; none += 1) cbor.array(0);
}

function writePiece(cbor: CborWriter, entries: readonly IndexEntry[], texts: readonly IndexedText[]): void {
  cbor.copy(SIGNATURE, 0, SIGNATURE.length);
  cbor.array(1);
  cbor.array(entries.length);
  for (const { key, own, variants } of entries) {
    cbor.array(3);
    cbor.text(key);
    writePostings(cbor, own, texts);
    cbor.array(variants.length);
    for (const { word, postings } of variants) {
      cbor.array(2);
      cbor.text(word);
      writePostings(cbor, postings, texts);
    }
  }
}

function writePostings(cbor: CborWriter, { pages, starts, ends }: Postings, texts: readonly IndexedText[]): void {
  cbor.array(pages.length);
  let last = 0;
  for (const [index, page] of pages.entries()) {
    cbor.array(3);
    cbor.integer(page - last);
    last = page;
    cbor.copy(texts[page]?.places ?? NOTHING, starts[index] ?? 0, ends[index] ?? 0);
    // Where the word stands in what else is known of the page.
    cbor.array(0);
  }
}
