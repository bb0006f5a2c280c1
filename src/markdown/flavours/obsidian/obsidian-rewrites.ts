import type { Rewrite } from '../rewrite.ts';
import { admonitionBlocks } from './admonition-blocks.ts';
import { boardNote } from './board-note.ts';
import { drawingNote } from './drawing-note.ts';
import { filmImages } from './film-images.ts';
import { inlineFields } from './inline-fields.ts';
import { inlineQueries } from './inline-queries.ts';
import { linkCards } from './link-cards.ts';
import { pluginBlocks } from './plugin-blocks.ts';
import { templateCommands } from './template-commands.ts';

/** What is said otherwise in a note of this flavour. */
export const obsidianRewrites: readonly Rewrite[] = [
  drawingNote,
  boardNote,
  admonitionBlocks,
  linkCards,
  pluginBlocks,
  templateCommands,
  inlineQueries,
  inlineFields,
  filmImages,
];
