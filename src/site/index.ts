export { applySeverities } from './apply-severities.ts';
export type { SiteKey } from './keys/index.ts';
export { loadSite, SETTINGS_FILES } from './load-site.ts';
export { readSite, type SiteRead } from './read-site.ts';
export { siteKeys } from './site-keys.ts';
export type { PublicationMode, Site } from './site.ts';
export { pathMatcher, type PathMatcher } from './path-pattern.ts';
export { groupIn, readSettingsFile, type SettingsFile, textIn, textsIn, valueOf } from './settings-file.ts';
