export { buildSite, type BuildOptions, type Built } from './build-site.ts';
export { siteOutputs } from './site-outputs.ts';
export { pageFile } from './documents.ts';
export { reportOf } from './report-of.ts';
