export { openSearchDialog } from './search-dialog.ts';
export { fillSearchPage } from './search-page.ts';
