import { decodeEscape, type Escape, escape } from './escapes.ts';
import { BOUNDARY, FILLER, FOLDED, isWide, learn, SEVERAL, UNKNOWN, unitsOf } from './fold-table.ts';
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
import { codeOfTag, isInlineTag } from './inline-tags.ts';
import type { KnownTags } from './known-tags.ts';

/** What a text says: to a reader, and in the attributes of its markup. Valid until the next text is folded. */
export interface Folded {
  readonly text: FoldedText;
  readonly attributes: FoldedText;
  /** Whether the last tag was closed before the end. */
  readonly endsInText: boolean;
}

/** Folds UTF-8 bytes, one text after the other, in the same memory. The attributes of `known` tags are left out. */
export type Fold = (bytes: Uint8Array, syntax?: Syntax, known?: KnownTags) => Folded;

/** How to take signs: `markup`, tags are no text; `values`, markup between the quoted values of JSON; `plain`, as text. */
export type Syntax = 'markup' | 'values' | 'plain';

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
/** Signs that an escape may begin with: `&`, `%`, `\`. */
const MAY_ESCAPE = bytesOf('&%\\');
/** Signs that part values of JSON where a quote stands beside them. */
const AROUND_VALUES = bytesOf(',:[]{}');

/**
 * Makes a folder of texts. Whatever the bytes are, HTML, JSON, JavaScript, a URL or plain text, they are read in one walk:
 * tags are told from text (inside a word, inline tags part nothing), escapes are undone (`&#xC0;`, `\uC0C0`, `%EC%83`, also
 * escaped twice), and characters are brought to one form.
 */
export function folder(): Fold {
  const table = FOLDED;
  /** Units of letters and digits that are single bytes; 0 for any other byte. */
  const asciiLetters = Uint8Array.from({ length: 0x100 }, (_, byte) => {
    const unit = byte < 0x80 ? learn(byte) : 0;
    return unit > FILLER && MAY_ESCAPE[byte] === 0 ? unit : 0;
  });
  const text = foldedWriter();
  const attributes = foldedWriter();
  const found: Escape = escape();

  return (bytes, syntax = 'markup', known) => {
    const markup = syntax !== 'plain';
    const values = syntax === 'values';
    const size = bytes.length;
    restart(text, size * 3 + 16);
    restart(attributes, size * 3 + 16);
    let into = text;
    let quote = 0;
    /** Whether the attribute holds names of their own with spaces between. */
    let inList = false;
    /** Where the word begins that may turn out to be the name of an attribute. */
    let word = 0;
    /** Length of the text when the last link was closed. */
    let afterLink = -1;
    // The writer, taken apart: this is the loop in which the leak check spends its time.
    let { units, offsets, length, pending, wide } = into;
    // Nothing may close over these, or every step would go through memory.
    for (let at = 0; at < size;) {
      const byte = bytes[at] ?? 0;
      const letter = asciiLetters[byte] ?? 0;
      if (letter !== 0) {
        if (wide) pending |= STARTS_WORD;
        wide = false;
        units[length] = letter | pending;
        offsets[length++] = at++;
        pending = 0;
        while (at < size) {
          const another = asciiLetters[bytes[at] ?? 0] ?? 0;
          if (another === 0) break;
          units[length] = another;
          offsets[length++] = at++;
        }
        continue;
      }
      let code = byte;
      let next = at + 1;
      const second = byte >= 0xe0 && byte < 0xf0 && at + 2 < size ? (bytes[at + 1] ?? 0) : 0;
      const third = second === 0 ? 0 : (bytes[at + 2] ?? 0);
      if ((second & third & 0xc0) === 0x80 && ((second | third) & 0x40) === 0) {
        // Nearly all that is not ASCII takes three bytes, Hangul among it.
        code = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        next = at + 3;
      } else if (byte >= 0x80 || MAY_ESCAPE[byte] === 1) {
        decodeEscape(bytes, at, found);
        ({ code, next } = found);
      }
      let folded = code < 0x10000 ? (table[code] ?? UNKNOWN) : SEVERAL;
      if (folded === UNKNOWN) folded = learn(code);
      if (folded > FILLER) {
        const isWideUnit = isWide(folded);
        if (isWideUnit !== wide) {
          pending |= STARTS_WORD;
          wide = isWideUnit;
        }
        units[length] = folded | pending;
        offsets[length++] = at;
        pending = 0;
        if (isWideUnit) {
          units[length] = FILLER;
          offsets[length++] = at;
        }
      } else if (folded === SEVERAL) {
        put(into, length, pending, wide);
        pushSeveral(into, code, at);
        ({ length, pending, wide } = into);
      } else if (folded === BOUNDARY) {
        const before = pending;
        pending |= STARTS_WORD;
        if (into === text) {
          const name = code === LESS && markup ? nameAfter(bytes, next) : 0;
          if (name !== 0) {
            const tag = codeOfTag(bytes, name);
            // The tag itself parts words only where it begins a block, and links only from each other.
            pending = isInlineTag(tag, bytes, name) ? before : STARTS_PIECE | STARTS_WORD;
            if (tag === LINK && bytes[next] === SLASH) afterLink = length;
            else if (tag === LINK && afterLink === length) pending = STARTS_PIECE | STARTS_WORD;
            const end = known !== undefined && byte === LESS ? known.endOf(bytes, at) : 0;
            if (end !== 0) next = end;
            else {
              put(into, length, pending, wide);
              into = attributes;
              ({ units, offsets, length, pending, wide } = into);
              pending |= STARTS_PIECE | STARTS_WORD;
              next = afterName(bytes, name);
              word = length;
              quote = 0;
            }
          } else if (
            values &&
            code === QUOTE &&
            (AROUND_VALUES[bytes[next] ?? 0] === 1 || AROUND_VALUES[bytes[at - 1] ?? 0] === 1)
          ) {
            pending |= STARTS_PIECE;
          }
        } else if (quote !== 0) {
          if (code === SPACE && inList) pending |= STARTS_PIECE;
          if (byte === quote) {
            quote = 0;
            pending |= STARTS_PIECE;
            word = length;
          }
        } else if (code === GREATER || byte === LESS) {
          put(into, length, pending, wide);
          into = text;
          ({ units, offsets, length, pending, wide } = into);
          if (code !== GREATER) next = at;
          else known?.ended(next);
        } else if (code === EQUALS && (bytes[next] === QUOTE || bytes[next] === APOSTROPHE)) {
          // The name of an attribute is markup.
          inList = isList(units, word, length);
          length = word;
          pending |= STARTS_PIECE | STARTS_WORD;
          quote = bytes[next] ?? 0;
          next += 1;
        } else word = length;
      }
      at = next;
    }
    put(into, length, pending, wide);
    return { text, attributes, endsInText: into === text };
  };
}

function put(into: FoldedWriter, length: number, pending: number, wide: boolean): void {
  into.length = length;
  into.pending = pending;
  into.wide = wide;
}

/** A table that tells the bytes of some ASCII signs. */
function bytesOf(signs: string): Uint8Array {
  const table = new Uint8Array(0x100);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}

/** Attributes that list ids or classes, folded as they are in a text, by their length. */
const LISTS = new Map<number, readonly Uint16Array[]>();
for (const name of ['class', 'headings', 'labelledby', 'describedby', 'controls', 'owns', 'rel']) {
  const units = Uint16Array.from(name, (letter) => letter.charCodeAt(0));
  LISTS.set(name.length, [...(LISTS.get(name.length) ?? []), units]);
}

/** Whether the word that ends a text, from `start` on, is the name (or its end: `data-headings`) of an attribute that lists names. */
function isList(units: Uint32Array, start: number, length: number): boolean {
  return LISTS.get(length - start)?.some((name) => isWord(name, units, start)) ?? false;
}

function isWord(name: Uint16Array, units: Uint32Array, start: number): boolean {
  for (let at = 0; at < name.length; at += 1) if (name[at] !== ((units[start + at] ?? 0) & UNIT)) return false;
  return true;
}

const LINK = codeOfTag(Uint8Array.of('a'.charCodeAt(0)), 0);

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
