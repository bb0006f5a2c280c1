import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files whose text a reader may come to see. Scripts bring interface texts, stylesheets marks. */
const READABLE = new Set(['.html', '.css', '.js', '.json']);
const AT_ONCE = 32;

/** A byte for each code point, 1 where it was seen. */
export type SeenCharacters = Uint8Array;

export function noCharacters(): SeenCharacters {
  return new Uint8Array(0x110000);
}

/** Code points in ascending order. */
export function charactersIn(seen: SeenCharacters): readonly number[] {
  const characters: number[] = [];
  for (let at = seen.indexOf(1); at >= 0; at = seen.indexOf(1, at + 1)) characters.push(at);
  return characters;
}

/** The characters that the built site at `dist` shows or may come to show, as code points in ascending order. */
export async function siteCharacters(dist: string): Promise<readonly number[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && READABLE.has(path.extname(entry.name)))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const seen = noCharacters();
  const read = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) collectCharacters(await readFile(file), seen);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return charactersIn(seen);
}

/**
 * Adds the characters of a UTF-8 text to `seen`; ASCII is left out, since a font always holds it. Escapes of HTML
 * (`&#8594;`), CSS (`\2192`) and JavaScript (`\u2192`) count as what they stand for.
 */
export function collectCharacters(text: Buffer, seen: SeenCharacters): void {
  for (let at = 0; at < text.length;) {
    const byte = text[at] ?? 0;
    if (byte < 0x80) {
      if (byte === BACKSLASH || (byte === AMPERSAND && text[at + 1] === HASH)) collectEscape(text, at, seen);
      at += 1;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    let character = byte & (0x7f >> length);
    for (let rest = 1; rest < length; rest += 1) character = (character << 6) | ((text[at + rest] ?? 0) & 0x3f);
    seen[character] = 1;
    at += length;
  }
}

const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const HASH = 0x23;
const ESCAPE = /^(?:&#(\d{1,7});|&#[xX]([\da-fA-F]{1,6});|\\u?\{?([\da-fA-F]{4,6}))/;

function collectEscape(text: Buffer, at: number, seen: SeenCharacters): void {
  const [, decimal, ...hexadecimal] = ESCAPE.exec(text.toString('latin1', at, at + 11)) ?? [];
  const character = Number(decimal ?? `0x${hexadecimal.join('') || '0'}`);
  if (character >= 0x80 && character <= 0x10ffff) seen[character] = 1;
}
