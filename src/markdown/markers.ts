/**
 * Markers that stand in the text and the trees while a note is being made into HTML, beside those of `draft.ts`. All are
 * Unicode noncharacters, which no note contains, so that nothing in a note can be taken for one.
 */

/** `VERBATIM_OPEN index VERBATIM_CLOSE`: finished HTML, put in its place when the rest is done. */
export const VERBATIM_OPEN = '\uFDD4';
export const VERBATIM_CLOSE = '\uFDD5';

/** Marks an inserted character as one to be taken out again. */
export const GUARD = '\uFDD3';

/**
 * Punctuation beside a run of `*` or `~`: makes the run able to open and close emphasis (CommonMark 0.31.2, 6.2). It stands
 * on the outer side of the run, the guard on the far side of the punctuation.
 */
export const OPENS_AFTER = `${GUARD}·`;
export const CLOSES_BEFORE = `·${GUARD}`;

/** White space that ends a bare URL. A tab: the parser overlooks other white space after a wikilink. */
export const ENDS_URL = `\t${GUARD}`;

/** Makes the punctuation behind it stand for itself. */
export const ESCAPES = `${GUARD}\\`;

/** Marks the value of an HTML property as set by a transform and not by the author of the note. */
export function own(value: string): string {
  return GUARD + value;
}

const INSERTED = /\uFDD3·|·\uFDD3|\t\uFDD3|\uFDD3\\(?=\$)|\uFDD3/g;

/** Takes all inserted characters out of text or HTML. */
export function withoutInsertions(text: string): string {
  return text.includes(GUARD) ? text.replace(INSERTED, '') : text;
}

const HAS_MARKER = /[\uFDD0-\uFDEF]/;
const ANY_MARKER = /[\uFDD0\uFDD4]\d+[\uFDD1\uFDD5]|[\uFDD0-\uFDEF]/g;

/** Plain text without a trace of markers or insertions. */
export function withoutMarkers(text: string): string {
  return HAS_MARKER.test(text) ? withoutInsertions(text).replace(ANY_MARKER, '') : text;
}
