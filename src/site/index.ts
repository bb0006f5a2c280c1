export type { PublicationMode, Site } from './site.ts';
