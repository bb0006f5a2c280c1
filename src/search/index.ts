export * from './names/lexicon.ts';
export { type Hit, type IndexHit, type Search, searchIn, type TextIndex } from './asking/search.ts';
export {
  PAGEFIND_VERSION,
  type PagefindIndex,
  pagefindIndex,
  type PagefindModule,
  type PagefindParts,
} from './asking/pagefind.ts';
export { pageText, type SearchRecord, type WeightedWords, weightedWords } from './records/record.ts';
export { type RecordPiece, type RecordSection, sectionsOfHtml } from './records/sections-of-html.ts';
export { type Mark, marksIn } from './showing/marks.ts';
export { type ShownHeading, type ShownPiece, type ShownText, shownText } from './showing/shown-text.ts';
