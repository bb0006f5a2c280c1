import { createRequire } from 'node:module';
import { once } from './once.ts';
import type * as Workshop from './workshop.ts';

/**
 * Loads the parser, the highlighter and the typesetter now, and not before: a build in which no note has changed needs none
 * of them. Synchronous, since who draws a page cannot wait; nothing of all that may therefore await at its top level.
 */
export const openWorkshop = once(() => createRequire(import.meta.url)('./workshop.ts') as typeof Workshop);
