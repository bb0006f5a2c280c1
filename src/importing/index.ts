export { type LostListing, lostListings, withListings } from './body/index.ts';
export { type Imported, importNotes, type ImportOptions } from './import-notes.ts';
export type { Phase, ReportProgress } from './progress.ts';
export { isRefusal, type Refusal } from './reading/index.ts';
export { jsonReport, progressBar, textReport, WORDS } from './report/index.ts';
