import { codeOfName, decodeEscape, type Escape, escape } from './escapes.ts';
import { BOUNDARY, FILLER, foldTable, isWide, SEVERAL, unitsOf } from './fold-table.ts';
import {
  type FoldedText,
  type FoldedWriter,
  foldedWriter,
  restart,
  STARTS_PIECE,
  STARTS_WORD,
  UNIT,
} from './folded-text.ts';
import { composed, NOT_COMPOSED } from './hangul.ts';
import { isInlineTag } from './inline-tags.ts';

/** What a text says: to a reader, and in the attributes of its markup. Valid until the next text is folded. */
export interface Folded {
  readonly text: FoldedText;
  readonly attributes: FoldedText;
}

/** Folds UTF-8 bytes, one text after the other, in the same memory. */
export type Fold = (bytes: Uint8Array, syntax?: Syntax) => Folded;

/** How to take signs: `markup`, tags are no text; `values`, markup between the quoted values of JSON; `plain`, as text. */
export type Syntax = 'markup' | 'values' | 'plain';

const LESS = 0x3c;
const GREATER = 0x3e;
const AMPERSAND = 0x26;
const PERCENT = 0x25;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
/** Signs that part values of JSON where a quote stands beside them. */
const AROUND_VALUES = new Set(Array.from(',:[]{}', (sign) => sign.charCodeAt(0)));

/**
 * Makes a folder of texts. Whatever the bytes are, HTML, JSON, JavaScript, a URL or plain text, they are read in one walk:
 * tags are told from text (inside a word, inline tags part nothing), escapes are undone (`&#xC0;`, `\uC0C0`, `%EC%83`, also
 * escaped twice), and characters are brought to one form.
 */
export function folder(): Fold {
  const table = foldTable();
  const text = foldedWriter();
  const attributes = foldedWriter();
  const found: Escape = escape();

  return (bytes, syntax = 'markup') => {
    const markup = syntax !== 'plain';
    const values = syntax === 'values';
    restart(text, bytes.length * 3 + 16);
    restart(attributes, bytes.length * 3 + 16);
    let into = text;
    let quote = 0;
    /** Whether the attribute holds names of their own with spaces between. */
    let inList = false;
    /** Where the word begins that may turn out to be the name of an attribute. */
    let word = 0;
    /** Length of the text when the last link was closed. */
    let afterLink = -1;

    for (let at = 0; at < bytes.length;) {
      const byte = bytes[at] ?? 0;
      let code = byte;
      let next = at + 1;
      if (byte >= 0x80 || byte === AMPERSAND || byte === PERCENT || byte === BACKSLASH) {
        decodeEscape(bytes, at, found);
        ({ code, next } = found);
      }
      const folded = code < 0x10000 ? (table[code] ?? BOUNDARY) : SEVERAL;
      if (folded > FILLER) push(into, folded, at);
      else if (folded === SEVERAL) pushSeveral(into, code, at);
      else if (folded === BOUNDARY) {
        const before = into.pending;
        into.pending |= STARTS_WORD;
        if (into === text) {
          const name = code === LESS && markup ? nameAfter(bytes, next) : 0;
          if (name !== 0) {
            const tag = codeOfName(bytes, name);
            // The tag itself parts words only where it begins a block, and links only from each other.
            text.pending = isInlineTag(tag) ? before : STARTS_PIECE | STARTS_WORD;
            if (tag === LINK && bytes[next] === SLASH) afterLink = text.length;
            else if (tag === LINK && afterLink === text.length) text.pending = STARTS_PIECE | STARTS_WORD;
            into = attributes;
            attributes.pending |= STARTS_PIECE | STARTS_WORD;
            next = afterName(bytes, name);
            word = attributes.length;
            quote = 0;
          } else if (
            values &&
            code === QUOTE &&
            (AROUND_VALUES.has(bytes[next] ?? 0) || AROUND_VALUES.has(bytes[at - 1] ?? 0))
          ) {
            into.pending |= STARTS_PIECE;
          }
        } else if (quote !== 0) {
          if (code === SPACE && inList) into.pending |= STARTS_PIECE;
          if (byte === quote) {
            quote = 0;
            into.pending |= STARTS_PIECE;
            word = into.length;
          }
        } else if (code === GREATER) into = text;
        else if (byte === LESS) {
          into = text;
          next = at;
        } else if (code === EQUALS && (bytes[next] === QUOTE || bytes[next] === APOSTROPHE)) {
          // The name of an attribute is markup.
          inList = isList(attributes, word);
          into.length = word;
          into.pending |= STARTS_PIECE | STARTS_WORD;
          quote = bytes[next] ?? 0;
          next += 1;
        } else word = into.length;
      }
      at = next;
    }
    return { text, attributes };
  };
}

/** Attributes that list ids or classes, folded as they are in a text. */
const LISTS = new Set(['class', 'headings', 'labelledby', 'describedby', 'controls', 'owns', 'rel']);

/** Whether the word that ends a text, from `start` on, is the name (or its end: `data-headings`) of an attribute that lists names. */
function isList({ units, length }: FoldedText, start: number): boolean {
  if (length - start > 12) return false;
  let name = '';
  for (let at = start; at < length; at += 1) name += String.fromCharCode((units[at] ?? 0) & UNIT);
  return LISTS.has(name);
}

const LINK = codeOfName(Uint8Array.of('a'.charCodeAt(0)), 0);

/** Where the name of a tag begins after `<`; 0 for what is no tag. */
function nameAfter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] === SLASH ? at + 1 : at;
  const letter = (bytes[first] ?? 0) | 0x20;
  return letter >= 0x61 && letter <= 0x7a ? first : 0;
}

function afterName(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isNameByte(bytes[end] ?? 0)) end += 1;
  return end;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d;
}

function push(into: FoldedWriter, unit: number, at: number): void {
  const wide = isWide(unit);
  const marks = wide === into.wide ? into.pending : into.pending | STARTS_WORD;
  into.units[into.length] = unit | marks;
  into.offsets[into.length++] = at;
  into.pending = 0;
  into.wide = wide;
  if (wide) {
    into.units[into.length] = FILLER;
    into.offsets[into.length++] = at;
  }
}

/** Adds what becomes several units, or a part of a Hangul syllable, which goes into the syllable before it where it fits. */
function pushSeveral(into: FoldedWriter, code: number, at: number): void {
  const units = unitsOf(code);
  if (units.length === 0) into.pending |= STARTS_WORD;
  for (const unit of units) {
    const last = into.length - 2;
    const whole = into.pending === 0 && last >= 0 ? composed((into.units[last] ?? 0) & 0xffff, unit) : NOT_COMPOSED;
    if (whole === NOT_COMPOSED) pushJamo(into, unit, at);
    else into.units[last] = ((into.units[last] ?? 0) & ~0xffff) | whole;
  }
}

/** A part of a syllable that stands alone takes as much room as a syllable, so that one may come of it. */
function pushJamo(into: FoldedWriter, unit: number, at: number): void {
  if (unit < 0x1100 || unit > 0x11ff) {
    push(into, unit, at);
    return;
  }
  into.units[into.length] = unit | (into.wide ? into.pending : into.pending | STARTS_WORD);
  into.offsets[into.length++] = at;
  into.units[into.length] = FILLER;
  into.offsets[into.length++] = at;
  into.pending = 0;
  into.wide = true;
}
