import path from 'node:path';

/** Files whose text a reader may come to see. Scripts bring interface texts, stylesheets marks. */
const READABLE = new Set(['.html', '.css', '.js', '.json']);

/** For each code point the number of the text that had it last, so that nothing has to be emptied between two texts. */
const seen = new Uint32Array(0x110000);
let texts = 0;

/**
 * The characters beyond ASCII that a file of the site shows or may come to show, each once, in ascending order; `undefined`
 * for a file that shows no text. ASCII is left out, since a font always holds it. Escapes of HTML (`&#8594;`), CSS (`\2192`)
 * and JavaScript (`\u2192`) count as what they stand for.
 */
export function shownCharacters(file: string, bytes: Uint8Array): string | undefined {
  if (!READABLE.has(path.posix.extname(file))) return undefined;
  texts += 1;
  const found: number[] = [];
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    let character = byte;
    if (byte < 0x80) {
      if (byte === BACKSLASH || (byte === AMPERSAND && bytes[at + 1] === HASH)) character = escaped(bytes, at);
      at += 1;
      if (character < 0x80) continue;
    } else {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      character = byte & (0x7f >> length);
      for (let rest = 1; rest < length; rest += 1) character = (character << 6) | ((bytes[at + rest] ?? 0) & 0x3f);
      at += length;
    }
    if (seen[character] === texts) continue;
    seen[character] = texts;
    found.push(character);
  }
  return textOf(found.sort((a, b) => a - b));
}

const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const HASH = 0x23;
const ESCAPE = /^(?:&#(\d{1,7});|&#[xX]([\da-fA-F]{1,6});|\\u?\{?([\da-fA-F]{4,6}))/;

/** The character that an escape stands for; 0 where there is none that a font needs. */
function escaped(bytes: Uint8Array, at: number): number {
  const [, decimal, ...hexadecimal] = ESCAPE.exec(String.fromCharCode(...bytes.subarray(at, at + 11))) ?? [];
  const character = Number(decimal ?? `0x${hexadecimal.join('') || '0'}`);
  return character <= 0x10ffff ? character : 0;
}

/** Halves of characters, which escapes may name, are no text that could be kept. */
function textOf(characters: readonly number[]): string {
  let text = '';
  for (const character of characters) {
    if (character < 0xd800 || character > 0xdfff) text += String.fromCodePoint(character);
  }
  return text;
}
