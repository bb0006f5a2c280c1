import { crc32 } from 'node:zlib';
import { cleanedOf, type Cleaner } from './cleaned.ts';
import { exifOrientation, exifWithOrientation } from './exif.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Chunks that the picture needs: the critical ones, transparency, colour, size on paper, and animation. */
const KEPT = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** Takes out of a PNG or APNG every chunk that the picture does not need, and what follows its end. The orientation stays. */
export const cleanPng: Cleaner = (bytes) => {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const parts: Uint8Array[] = [SIGNATURE];
  const removed: string[] = [];
  let at = 8;
  for (;;) {
    if (at + 12 > bytes.length) return undefined;
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return undefined;
    const chunk = bytes.subarray(at, end);
    if (KEPT.has(type)) parts.push(chunk);
    else if (type === 'eXIf') {
      const turned = orientationChunk(exifOrientation(chunk.subarray(8, -4)));
      if (turned !== undefined) parts.push(turned);
      if (turned?.equals(chunk) !== true) removed.push('EXIF');
    } else removed.push(/^(?:tEXt|zTXt|iTXt)$/.test(type) ? 'text' : type);
    at = end;
    if (type === 'IEND') break;
  }
  if (bytes.length > at) removed.push('data after the image');
  return cleanedOf(parts, removed);
};

function orientationChunk(orientation = 1): Buffer | undefined {
  if (orientation === 1) return undefined;
  const typed = Buffer.concat([Buffer.from('eXIf'), exifWithOrientation(orientation)]);
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(typed.length - 4, 0);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return chunk;
}
