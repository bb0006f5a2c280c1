import { isAscii } from 'node:buffer';
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
  if (first === 0xff && second === 0xfe) return decodeAs(new TextDecoder('utf-16le', { fatal: true }), 'UTF-16', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs(new TextDecoder('utf-16be', { fatal: true }), 'UTF-16', bytes);
  if (isAscii(bytes)) return { text: asciiText(bytes), encoding: 'UTF-8' };
  const utf8 = decodeAs(UTF_8, 'UTF-8', bytes);
  if (utf8 !== undefined) return utf8;
  const korean = decodeCp949(bytes);
  return korean !== undefined && isMostlyHangul(korean) ? { text: korean, encoding: 'EUC-KR' } : undefined;
}

/** Many times faster than a decoder, which must look for what is more than ASCII. */
function asciiText({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}

/** Nearly every note needs this one, and making it takes longer than decoding. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decodeAs(decoder: TextDecoder, encoding: DecodedText['encoding'], bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: decoder.decode(bytes), encoding };
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
