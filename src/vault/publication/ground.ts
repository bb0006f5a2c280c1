import type { Publication } from '../note.ts';

/** Why a note is public or private, and where that is written. */
export type Ground = Omit<Publication, 'public'>;
