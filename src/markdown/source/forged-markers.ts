import { GUARD } from '../markers.ts';
import type { Edit } from './prepared-text.ts';

/**
 * Breaks character references to the noncharacters that serve as markers (`&#xFDD0;`), so that they are shown as written:
 * the HTML parser would turn them into the markers themselves.
 */
export function forgedMarkerEdits(text: string): Edit[] {
  if (!text.includes('&#')) return [];
  return [...text.matchAll(REFERENCE)].map(({ index }) => ({ start: index + 1, end: index + 1, insert: GUARD }));
}

/** U+FDD0 to U+FDEF, 64976 to 65007. */
const REFERENCE = /&#(?:x0*fd[de][\da-f]|0*6(?:49[789]\d|500[0-7]))/gi;
