import { type Box, boxesIn } from './boxes.ts';
import type { Cleaner } from './cleaned.ts';

const BRANDS = /avif|avis|heic|heix|hevc|heim|heis|mif1|msf1/;

/**
 * Overwrites EXIF and XMP in an AVIF or HEIC with zeros, where they stand: nothing else moves. How the picture is turned is
 * said elsewhere (`irot`; ISO/IEC 23008-12).
 */
export const cleanHeif: Cleaner = (bytes) => {
  const boxes = boxesIn(bytes, 0, bytes.length);
  const [type] = boxes ?? [];
  if (boxes === undefined || type?.type !== 'ftyp' || !BRANDS.test(bytes.toString('latin1', type.content, type.end))) {
    return undefined;
  }
  const cleaned = Buffer.from(bytes);
  const removed = new Set<string>();
  const wipe = (start: number, end: number, what: string): void => {
    const stretch = cleaned.subarray(start, end);
    if (stretch.some((byte) => byte !== 0)) removed.add(what);
    stretch.fill(0);
  };
  for (const box of boxes) {
    if (box.type === 'uuid') wipe(box.content, box.end, 'XMP');
    else if (box.type === 'udta' || box.type === 'free' || box.type === 'skip')
      wipe(box.content, box.end, 'data of programs');
    else if (box.type === 'meta') {
      const inner = boxesIn(bytes, box.content + 4, box.end);
      if (inner === undefined) return undefined;
      const items = metadataItems(bytes, inner);
      for (const { start, end, item } of extentsOf(bytes, inner)) {
        const kind = items.get(item);
        if (kind !== undefined && start >= 0 && end <= bytes.length) wipe(start, end, kind);
      }
    }
  }
  return { state: 'cleaned', bytes: cleaned, removed: [...removed].sort() };
};

/** Numbers of the items that are metadata. */
function metadataItems(bytes: Buffer, inner: readonly Box[]): ReadonlyMap<number, string> {
  const items = new Map<number, string>();
  const info = inner.find(({ type }) => type === 'iinf');
  if (info === undefined) return items;
  const first = info.content + (bytes[info.content] === 0 ? 6 : 8);
  for (const { type, content, end } of boxesIn(bytes, first, info.end) ?? []) {
    const version = bytes[content] ?? 0;
    if (type !== 'infe' || version < 2) continue;
    const number = version === 2 ? bytes.readUInt16BE(content + 4) : bytes.readUInt32BE(content + 4);
    const kindAt = content + (version === 2 ? 8 : 10);
    const kind = bytes.toString('latin1', kindAt, kindAt + 4);
    if (kind === 'Exif') items.set(number, 'EXIF');
    else if (kind === 'mime' && bytes.toString('latin1', kindAt, end).includes('rdf+xml')) items.set(number, 'XMP');
  }
  return items;
}

interface Extent {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

/** Where the items of a file lie. */
function extentsOf(bytes: Buffer, inner: readonly Box[]): readonly Extent[] {
  const places = inner.find(({ type }) => type === 'iloc');
  if (places === undefined) return [];
  const idat = inner.find(({ type }) => type === 'idat')?.content ?? 0;
  const version = bytes[places.content] ?? 0;
  let at = places.content + 4;
  const read = (size: number): number => {
    const value = size === 0 ? 0 : size === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, size);
    at += size;
    return value;
  };
  const sizes = read(2);
  const [offsetSize, lengthSize, baseSize] = [(sizes >> 12) & 15, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  if ([offsetSize, lengthSize, baseSize, indexSize].some((size) => size !== 0 && size !== 4 && size !== 8)) return [];
  const extents: Extent[] = [];
  for (let count = read(version < 2 ? 2 : 4); count > 0 && at < places.end; count -= 1) {
    const item = read(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : read(2) & 15;
    read(2);
    const base = read(baseSize) + (method === 1 ? idat : 0);
    for (let left = read(2); left > 0 && at < places.end; left -= 1) {
      read(indexSize);
      const start = base + read(offsetSize);
      extents.push({ item, start, end: start + read(lengthSize) });
    }
  }
  return extents;
}
