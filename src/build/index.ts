export { buildSite, type BuildOptions, type Built } from './build-site.ts';
export { siteOutputs } from './site-outputs.ts';
export { pageFile } from './documents.ts';
export { report, reportPublished } from './report.ts';
