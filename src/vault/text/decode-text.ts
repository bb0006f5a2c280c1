import { decodeCp949 } from './decode-cp949.ts';

/** Text of a file's bytes, and the encoding in which it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'EUC-KR';
}

/**
 * Decodes a text: UTF-16 where a byte order mark says so, else UTF-8, else EUC-KR in its wider form CP949, in which Korean
 * Windows wrote texts for decades. `undefined` where none of them fits.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', 'UTF-16', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', 'UTF-16', bytes);
  const utf8 = decodeAs('utf-8', 'UTF-8', bytes);
  if (utf8 !== undefined) return utf8;
  const korean = decodeCp949(bytes);
  return korean !== undefined && isMostlyHangul(korean) ? { text: korean, encoding: 'EUC-KR' } : undefined;
}

function decodeAs(label: string, encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** Other legacy encodings decode as EUC-KR too, but into a jumble of rare characters. */
function isMostlyHangul(text: string): boolean {
  let hangul = 0;
  let others = 0;
  for (const character of text) {
    if (character <= '\u007F') continue;
    if (character >= '가' && character <= '힣') hangul++;
    else others++;
  }
  return hangul > others;
}
