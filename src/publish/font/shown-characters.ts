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
  const add = (character: number): void => {
    // Files of others need not be UTF-8.
    if (character < 0x80 || character > 0x10ffff || seen[character] === texts) return;
    seen[character] = texts;
    found.push(character);
  };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const sign of ['\\', '&#']) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) add(escaped(text, at));
  }
  const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      // Most of a page is ASCII, which is passed over four bytes at a time.
      while (at + 4 <= bytes.length && (words.getUint32(at) & 0x80808080) === 0) at += 4;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let character = byte & (0x7f >> length);
    for (let rest = 1; rest < length; rest += 1) character = (character << 6) | ((bytes[at + rest] ?? 0) & 0x3f);
    add(character);
    at += length;
  }
  return textOf(found.sort((a, b) => a - b));
}

const ESCAPE = /^(?:&#(\d{1,7});|&#[xX]([\da-fA-F]{1,6});|\\u?\{?([\da-fA-F]{4,6}))/;

/** The character that an escape stands for; 0 where there is none that a font needs. */
function escaped(text: Buffer, at: number): number {
  const [, decimal, ...hexadecimal] = ESCAPE.exec(text.toString('latin1', at, at + 11)) ?? [];
  return Number(decimal ?? `0x${hexadecimal.join('') || '0'}`);
}

/** Halves of characters, which escapes may name, are no text that could be kept. */
function textOf(characters: readonly number[]): string {
  let text = '';
  for (const character of characters) {
    if (character < 0xd800 || character > 0xdfff) text += String.fromCodePoint(character);
  }
  return text;
}
