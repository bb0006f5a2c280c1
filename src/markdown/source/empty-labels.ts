import { FEATURES } from '../features.ts';
import { GUARD } from '../markers.ts';
import type { Edit } from './prepared-text.ts';
import { outside, regionsOf } from './regions.ts';

/**
 * Gives wikilinks with a bar and nothing behind it (`[[note|]]`, as it stands while one is typing) a label that nobody sees:
 * without one the parser takes all that follows for the label, and shows it twice.
 */
export function emptyLabelEdits(text: string): Edit[] {
  if (!text.includes('|]]')) return [];
  const edits = [...text.matchAll(EMPTY_LABEL)].map(({ 0: link, index }) => {
    const at = index + link.length - 2;
    return { start: at, end: at, insert: GUARD };
  });
  // Wikilinks must not be parsed before they are mended.
  return edits.length === 0 ? edits : outside(regionsOf(text, { ...FEATURES, wikilinks: false }).opaque, edits);
}

const EMPTY_LABEL = /\[\[[^[\]|\n]+\|\]\]/g;
