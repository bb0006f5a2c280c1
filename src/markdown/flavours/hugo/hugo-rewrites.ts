import type { Rewrite } from '../rewrite.ts';
import { attributes } from './attributes/attributes.ts';
import { shortcodes } from './shortcodes.ts';

/** What is said otherwise in a note of this flavour: shortcodes, and then Goldmark's attributes, which may stand in them. */
export const hugoRewrites: readonly Rewrite[] = [shortcodes, attributes];
