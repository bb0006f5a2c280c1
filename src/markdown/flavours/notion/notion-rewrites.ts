import type { Rewrite } from '../rewrite.ts';
import { asides } from './asides.ts';
import { databases } from './databases.ts';
import { fenceLanguages } from './fence-languages.ts';
import { looseEmphasis } from './loose-emphasis.ts';
import { properties } from './properties.ts';

/** What is said otherwise in a note of this flavour. */
export const notionRewrites: readonly Rewrite[] = [properties, fenceLanguages, asides, looseEmphasis, databases];
