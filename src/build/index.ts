export { buildSite, type BuildOptions, type Built } from './build-site.ts';
export { siteOutputs } from './site-outputs.ts';
export { documentOutputs, pageFile } from './documents.ts';
export { reportOf } from './report-of.ts';
export { readShelf, type ShelvedStart } from './shelf.ts';
