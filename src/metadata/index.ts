export { withoutMetadata } from './without-metadata.ts';
export type { Cleaned } from './cleaned.ts';
