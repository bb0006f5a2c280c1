export type * from './page.ts';
export type * from './garden.ts';
export { pagePath, SEARCH } from './addresses.ts';
export { plantGarden } from './plant-garden.ts';
export { INPUT_NAMES, inputsOf, type InputName, type Inputs } from './inputs-of.ts';
export { linkFinder, type FindMeaning, type Meaning, type NotePlace } from './link-finder.ts';
export { levelWriter, type SidebarLevel } from './sidebar-level.ts';
export { slugOf } from './slug.ts';
export { writeBody, writeOwnText } from './write-body.ts';
