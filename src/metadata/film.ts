import { boxesIn } from './boxes.ts';
import type { Cleaner } from './cleaned.ts';

/** Boxes that hold other boxes in which metadata may lie. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia']);
/** Boxes of metadata: places, cameras, titles. */
const METADATA = new Set(['udta', 'meta', 'uuid']);
/** Boxes that begin with the times at which a film was made. */
const TIMED = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * Turns the metadata of an MP4 or QuickTime film into free space of the same size, so that nothing moves, and sets the times
 * at which it was made to nothing.
 */
export const cleanFilm: Cleaner = (bytes) => {
  const top = boxesIn(bytes, 0, bytes.length);
  if (top?.some(({ type }) => type === 'moov') !== true) return undefined;
  const cleaned = Buffer.from(bytes);
  const removed = new Set<string>();
  const wipe = (start: number, end: number, what: string): void => {
    const stretch = cleaned.subarray(start, end);
    if (stretch.some((byte) => byte !== 0)) removed.add(what);
    stretch.fill(0);
  };
  const walk = (start: number, end: number): void => {
    for (const box of boxesIn(bytes, start, end) ?? []) {
      if (CONTAINERS.has(box.type)) walk(box.content, box.end);
      else if (METADATA.has(box.type)) {
        cleaned.write('free', box.start + 4, 'latin1');
        wipe(box.content, box.end, 'film metadata');
      } else if (TIMED.has(box.type)) {
        const size = bytes[box.content] === 1 ? 16 : 8;
        wipe(box.content + 4, Math.min(box.content + 4 + size, box.end), 'time of making');
      }
    }
  };
  walk(0, bytes.length);
  return { state: 'cleaned', bytes: cleaned, removed: [...removed].sort() };
};
