import { cleanedOf, type Cleaner } from './cleaned.ts';
import { exifOrientation, exifWithOrientation } from './exif.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const APP1 = 0xe1;
const COMMENT = 0xfe;

/** Segments that say how to show the picture, by marker and the signature that they begin with. */
const KEPT: readonly (readonly [number, string])[] = [
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
];
const EXIF = 'Exif\0\0';

/**
 * Takes out of a JPEG every segment that does not serve the picture (EXIF, XMP, IPTC, comments, previews) and what follows
 * its end. The orientation stays, in an EXIF segment of its own; so do colour profiles (ITU T.81, annex B).
 */
export const cleanJpeg: Cleaner = (bytes) => {
  if (bytes[0] !== 0xff || bytes[1] !== START) return undefined;
  const removed: string[] = [];
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let orientation: number | undefined;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return undefined;
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1] ?? 0;
    if (marker === END) break;
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === SCAN) {
      const scanned = endOfScan(bytes, end);
      parts.push(bytes.subarray(at, scanned));
      at = scanned;
      if (at >= bytes.length) break;
      continue;
    }
    const signature = segment.toString('latin1', 4, 16);
    const isApplication = (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT;
    const serves = !isApplication || KEPT.some(([kept, sign]) => kept === marker && signature.startsWith(sign));
    if (serves) parts.push(marker === 0xe0 ? withoutThumbnail(segment, removed) : segment);
    else if (marker === APP1 && signature.startsWith(EXIF)) {
      const found = exifOrientation(segment.subarray(4 + EXIF.length));
      orientation ??= found;
      if (!segment.equals(orientationSegment(found))) removed.push('EXIF');
    } else removed.push(nameOf(marker, signature));
    at = end;
  }
  if (bytes.length > at + 2) removed.push('data after the image');
  if (orientation !== undefined && orientation !== 1) parts.splice(1, 0, orientationSegment(orientation));
  return cleanedOf([...parts, Uint8Array.of(0xff, END)], removed);
};

function nameOf(marker: number, signature: string): string {
  if (marker === COMMENT) return 'comment';
  if (signature.startsWith('http://ns.')) return 'XMP';
  if (signature.startsWith('Photoshop')) return 'IPTC';
  return `APP${marker - 0xe0}`;
}

/** Offset of the marker after entropy-coded data: not a stuffed byte, not a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  // Browsers show what there is of a file that was cut off.
  return bytes.length;
}

/** JFIF may hold a small copy of the picture as it was before it was edited. */
function withoutThumbnail(segment: Buffer, removed: string[]): Uint8Array {
  const bare = 18;
  if (segment.length <= bare) return segment;
  removed.push('thumbnail');
  const kept = Buffer.from(segment.subarray(0, bare));
  kept.writeUInt16BE(bare - 2, 2);
  kept.fill(0, bare - 2);
  return kept;
}

function orientationSegment(orientation = 1): Buffer {
  const exif = exifWithOrientation(orientation);
  const head = Buffer.from(`\xff\xe1\0\0${EXIF}`, 'latin1');
  head.writeUInt16BE(2 + EXIF.length + exif.length, 2);
  return Buffer.concat([head, exif]);
}
