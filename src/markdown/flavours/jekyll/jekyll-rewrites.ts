import type { Rewrite } from '../rewrite.ts';
import { abbreviations } from './kramdown/abbreviations.ts';
import { attributeLists } from './kramdown/attribute-lists.ts';
import { blockEnds } from './kramdown/block-ends.ts';
import { extensions } from './kramdown/extensions.ts';
import { htmlBlocks } from './kramdown/html-blocks.ts';
import { htmlEnds } from './kramdown/html-ends.ts';
import { inlineMath } from './kramdown/inline-math.ts';
import { liquid } from './liquid/liquid.ts';

/** What is said otherwise in a note of Jekyll, in the order in which Jekyll reads it: Liquid, then kramdown. */
export const jekyllRewrites: readonly Rewrite[] = [
  liquid,
  extensions,
  htmlEnds,
  htmlBlocks,
  attributeLists,
  abbreviations,
  blockEnds,
  inlineMath,
];
