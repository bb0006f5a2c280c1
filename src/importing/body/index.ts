export { composeNote } from './compose-note.ts';
export { isNoLink, linkEdits, type NewPlaces } from './link-edits.ts';
export { linkFault } from './link-faults.ts';
export { linkMeanings, type MeantLink } from './link-meanings.ts';
export { type LostListing, lostListings, withListings } from './lost-listings.ts';
export { noteTitle, type NoteTitle } from './note-title.ts';
export { wikiNames } from './wiki-names.ts';
