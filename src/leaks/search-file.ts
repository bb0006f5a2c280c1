import { withoutMetadata } from '#metadata';
import { type Digest, digestOf } from '#naming';
import { searchData } from './data-parts.ts';
import { placeInDist } from './dist/place-in-dist.ts';
import { type View, type ViewKind, viewsOf } from './dist/views.ts';
import type { KnownForms } from './known-forms.ts';
import { formOf } from './known-files.ts';
import type { KnownParts } from './known-parts.ts';
import type { LeakReport } from './leak-report.ts';
import type { SearchedFile, SearchedPart } from './memory.ts';
import { kindOf, type NeedleTable, wordsOf } from './needle-table.ts';
import type { NeedleFinder } from './needle-finder.ts';
import type { Origin } from './origins.ts';
import type { OfProgram } from './program-words.ts';
import type { Fold } from './text/fold.ts';
import type { FoldedText } from './text/folded-text.ts';

/** Bytes that are folded at a time: memory stays bounded. Stretches overlap, so that nothing is cut. */
const STRETCH = 2 * 1024 * 1024;
const OVERLAP = 4096;
/** Data of so many bytes is searched part by part, since an edit changes little of it. */
const LARGE = 64 * 1024;

/** A file of the finished site. */
export interface DistFile {
  /** Path inside the site, `/` between segments, as the file system has it. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** What it takes to look for needles in a file. */
export interface Searching {
  readonly needles: NeedleTable;
  readonly finder: NeedleFinder;
  readonly fold: Fold;
  readonly isOfProgram: OfProgram;
}

/** What it takes to look for the same needles in many files. */
export interface SearchingMany extends Searching {
  /** Parts of pages that were searched for the needles of `finder`. */
  readonly parts: KnownParts;
}

export interface HowToSearch {
  readonly withText: boolean;
  /** Parts of the file as it was before, which were searched for the same needles. */
  readonly before?: readonly SearchedPart[] | undefined;
}

/** Looks for needles in the path and, unless told otherwise, in the text of a file of the site, whatever they are. */
export function searchFile(
  { path, bytes }: DistFile,
  digest: Digest,
  searching: SearchingMany,
  { withText, before = [] }: HowToSearch,
): SearchedFile {
  const inName = new Set<number>();
  const inText = new Set<number>();
  const wrapped: SearchedFile['wrapped'][number][] = [];
  let dataParts: SearchedFile['parts'];
  searchName(path, searching, (needle) => inName.add(needle));
  if (withText) {
    for (const view of viewsOf(path, bytes)) {
      if (view.wrapped.length > 0) wrapped.push(formOf(view.bytes));
      const found = (needle: number): void => {
        inText.add(needle);
      };
      // What is folded at one go can be folded in parts as well. In a page, every needle counts.
      const inParts = view.kind === 'page' && view.bytes.length <= STRETCH;
      const isData = view.kind === 'data' && view.wrapped.length === 0 && bytes.length >= LARGE;
      if (isData) {
        const searchPart = (part: Uint8Array, tell: typeof found): boolean =>
          searchView({ ...view, bytes: part }, searching, tell);
        dataParts = searchData(bytes, before, searchPart, found);
      } else if (!inParts) searchView(view, searching, found);
      else if (!searching.finder.isEmpty) searching.parts.search(view.bytes, found);
    }
  }
  return {
    digest,
    size: bytes.length,
    inName: Int32Array.from(inName),
    inText: withText ? Int32Array.from(inText) : undefined,
    wrapped,
    hasMetadata: metadataIn(path, bytes).length > 0,
    ...(dataParts && { parts: dataParts }),
  };
}

/** Needles that have leaked, and how to say so. */
export interface Reporting extends Searching {
  readonly origins: ReadonlyMap<number, Origin>;
  readonly forms: KnownForms;
  readonly report: LeakReport;
}

/** Reports what a file of the site holds that is private. */
export function reportFile({ path, bytes }: DistFile, reporting: Reporting, withText: boolean): void {
  const { forms, origins, report } = reporting;
  const tell = (needle: number, place: Parameters<LeakReport['addText']>[2]): void => {
    const origin = origins.get(needle);
    if (origin !== undefined) report.addText(origin, path, place);
  };
  const twin = forms.fileOf(bytes.length, () => digestOf(bytes));
  if (twin !== undefined) report.addFile(twin, path);
  const metadata = metadataIn(path, bytes);
  if (metadata.length > 0) report.addMetadata(path, metadata);
  searchName(path, reporting, (needle) => {
    tell(needle, () => ({ file: path, line: 1, column: 1, wrapped: [], excerpt: path }));
  });
  if (!withText) return;
  for (const view of viewsOf(path, bytes)) {
    const { bytes: whole, wrapped } = view;
    const twinInside = wrapped.length === 0 ? undefined : forms.fileOf(whole.length, () => digestOf(whole));
    if (twinInside !== undefined) report.addFile(twinInside, path);
    searchView(view, reporting, (needle, text, unit, start) => {
      tell(needle, () => placeInDist(path, whole, start + (text.offsets[unit] ?? 0), wrapped));
    });
  }
}

/** What an image tells beside its picture. */
function metadataIn(path: string, bytes: Buffer): readonly string[] {
  const cleaned = withoutMetadata(path, bytes);
  return cleaned.state === 'cleaned' ? cleaned.removed : [];
}

function searchName(path: string, { finder, fold }: Searching, found: (needle: number) => void): void {
  if (!finder.isEmpty) finder.search(fold(Buffer.from(path), 'plain').text, found);
}

/** Says whether a view does not end within a tag. */
function searchView(
  { kind, bytes }: View,
  { needles, finder, fold, isOfProgram }: Searching,
  found: (needle: number, text: FoldedText, unit: number, start: number) => void,
): boolean {
  let endsInText = true;
  if (finder.isEmpty) return endsInText;
  for (let start = 0; start < bytes.length; start += STRETCH - OVERLAP) {
    const folded = fold(bytes.subarray(start, start + STRETCH), SYNTAX[kind]);
    ({ endsInText } = folded);
    for (const text of [folded.text, folded.attributes]) {
      finder.search(text, (needle, unit) => {
        const length = needles.lengthOf(needle);
        if (!counts(kind, needles.traitsOf(needle), length)) return;
        if (kind === 'code' && isOfProgram(text, unit, unit + length)) return;
        found(needle, text, unit, start);
      });
    }
    if (start + STRETCH >= bytes.length) break;
  }
  return endsInText;
}

const SYNTAX = { page: 'markup', data: 'values', code: 'markup', binary: 'plain' } as const;

/** Whether a needle means something where it was found: in code and by chance, single words come together. */
function counts(kind: ViewKind, traits: number, length: number): boolean {
  const isMeant = kind === 'page' || kind === 'data' || kindOf(traits) === 'block';
  return isMeant || (wordsOf(traits) > 1 && length >= 12);
}
