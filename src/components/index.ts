export { branchHtml } from './branch-html.ts';
export type { Around, DocumentParts } from './document-parts.ts';
export { entranceDocument } from './entrance-document.ts';
export { labDocument, type LabEntry } from './lab-document.ts';
export { notFoundDocument } from './not-found-document.ts';
export { pageDocument } from './page-document.ts';
export { searchDocument } from './search-document.ts';
export { redirectDocument } from './redirect-document.ts';
export { siteFacts, type SiteFacts } from './site-facts.ts';
