export { counted, formatDay, formatNumber } from './format.ts';
export { localDay } from './local-day.ts';
export { textsFor } from './texts-for.ts';
export { CALLOUT_KINDS, type CalloutKind, type Texts } from './texts.ts';
