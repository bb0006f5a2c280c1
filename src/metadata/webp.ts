import { cleanedOf, type Cleaner } from './cleaned.ts';
import { exifOrientation, exifWithOrientation } from './exif.ts';

const EXIF_FLAG = 0x08;
const XMP_FLAG = 0x04;
const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Takes out of a WebP all chunks that the picture does not need, and what follows its end. The orientation stays. */
export const cleanWebp: Cleaner = (bytes) => {
  if (bytes.length < 20 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') {
    return undefined;
  }
  const whole = 8 + bytes.readUInt32LE(4);
  if (whole > bytes.length + 1) return undefined;
  const removed: string[] = [];
  const chunks: Buffer[] = [];
  let orientation = 1;
  for (let at = 12; at + 8 <= Math.min(whole, bytes.length);) {
    const type = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    if (at + 8 + size > bytes.length) return undefined;
    const chunk = bytes.subarray(at, end);
    if (KEPT.has(type)) chunks.push(Buffer.from(chunk));
    else if (type === 'EXIF') {
      const content = chunk.subarray(8, 8 + size);
      const tiff = content.toString('latin1', 0, 4) === 'Exif' ? content.subarray(6) : content;
      orientation = exifOrientation(tiff) ?? 1;
      if (orientation === 1 || !chunk.equals(orientationChunk(orientation))) removed.push('EXIF');
    } else removed.push(type.startsWith('XMP') ? 'XMP' : type.trim());
    at = end;
  }
  if (bytes.length > whole) removed.push('data after the image');
  const [first] = chunks;
  if (first?.toString('latin1', 0, 4) === 'VP8X') {
    const flags = (first[8] ?? 0) & ~(EXIF_FLAG | XMP_FLAG);
    first[8] = orientation === 1 ? flags : flags | EXIF_FLAG;
    if (orientation !== 1) chunks.push(orientationChunk(orientation));
  }
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0), 4);
  return cleanedOf([head, ...chunks], removed);
};

function orientationChunk(orientation: number): Buffer {
  const exif = exifWithOrientation(orientation);
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(exif.length, 4);
  return Buffer.concat([head, exif]);
}
