import type { Rewrite } from '../rewrite.ts';

/** What is said otherwise in a note of this flavour. */
export const hugoRewrites: readonly Rewrite[] = [];
