import type { Diagnostic } from '#diagnostics';
import type { Edit } from '../../../source/prepared-text.ts';
import type { Change } from '../../rewrite.ts';

/** What becomes of a piece of Liquid. */
export interface Finding {
  readonly edits: readonly Edit[];
  readonly diagnostic?: Diagnostic;
  readonly change?: Omit<Change, 'place'>;
}

/** Nothing is changed, and nothing is to be said. */
export const AS_WRITTEN: Finding = { edits: [] };
