import { cleanedOf, type Cleaner } from './cleaned.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const END = 0x3b;
const APPLICATION = 0xff;
const COMMENT = 0xfe;
const PLAIN_TEXT = 0x01;
/** Applications whose extension says how often an animation runs. */
const LOOPS = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/;

/** Takes comments and the extensions of programs (XMP) out of a GIF, and what follows its end; loops stay (GIF89a). */
export const cleanGif: Cleaner = (bytes) => {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) || bytes.length < 14) return undefined;
  const removed: string[] = [];
  let at = 13 + colourTableSize(bytes[10] ?? 0);
  const parts: Uint8Array[] = [bytes.subarray(0, at)];
  while (bytes[at] !== END) {
    const block = bytes[at];
    if (block !== EXTENSION && block !== IMAGE) return undefined;
    const label = bytes[at + 1] ?? 0;
    const data = block === IMAGE ? at + 11 + colourTableSize(bytes[at + 9] ?? 0) : at + 2;
    const end = afterSubBlocks(bytes, data);
    if (end === undefined) return undefined;
    const program = bytes.toString('latin1', at + 3, at + 14);
    const isForeign = label === APPLICATION && !LOOPS.test(program);
    if (block === EXTENSION && (isForeign || label === COMMENT || label === PLAIN_TEXT)) {
      removed.push(
        label === COMMENT
          ? 'comment'
          : label === PLAIN_TEXT
            ? 'text'
            : program.startsWith('XMP')
              ? 'XMP'
              : 'application data',
      );
    } else parts.push(bytes.subarray(at, end));
    at = end;
  }
  if (bytes.length > at + 1) removed.push('data after the image');
  return cleanedOf([...parts, Uint8Array.of(END)], removed);
};

function colourTableSize(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1);
}

function afterSubBlocks(bytes: Buffer, from: number): number | undefined {
  let at = from;
  for (;;) {
    const size = bytes[at];
    if (size === undefined) return undefined;
    at += size + 1;
    if (size === 0) return at;
  }
}
