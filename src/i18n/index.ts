export { counted, formatDay, formatNumber } from './format.ts';
export type { LabTexts } from './lab/lab-texts.ts';
export { loadLabTexts } from './lab/load-lab-texts.ts';
export { loadSearchTexts } from './search/load-search-texts.ts';
export type { SearchTexts } from './search/search-texts.ts';
export { localDay } from './local-day.ts';
export { textsFor } from './texts-for.ts';
export { CALLOUT_KINDS, type CalloutKind, type Texts } from './texts.ts';
