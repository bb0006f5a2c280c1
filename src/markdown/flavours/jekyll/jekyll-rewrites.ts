import type { Rewrite } from '../rewrite.ts';
import { liquid } from './liquid/liquid.ts';

/** What is said otherwise in a note of Jekyll, in the order in which Jekyll reads it: Liquid, then kramdown. */
export const jekyllRewrites: readonly Rewrite[] = [liquid];
