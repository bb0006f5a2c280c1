/** No piece, or no place. */
export const NONE = -1;

/** Stretches of bytes, each known by all of its bytes, not by a digest. Their numbers count from 0. */
export interface KnownBytes {
  /** The number of the stretch that the bytes from `start` to `end` are, or `NONE`. `hash` is `hashOf` them. */
  find(hash: number, bytes: Uint8Array, start: number, end: number): number;
  /** Remembers a stretch and gives its number; `NONE` where there is no room for it any more. */
  add(hash: number, bytes: Uint8Array, start: number, end: number): number;
  /** Where a known stretch ends in `bytes` if it stands there from `start` on, or `NONE`. */
  endAt(known: number, bytes: Uint8Array, start: number): number;
}

/** Remembers up to so many bytes. */
export function knownBytes(most: number): KnownBytes {
  let room = new Uint8Array(1 << 16);
  let count = 0;
  /** Where the stretches end in `room`, from the second entry on: each begins where the one before it ends. */
  let ends = new Uint32Array(1 << 10);
  let hashes = new Int32Array(1 << 10);
  /** Numbers, counted from 1, by hash. */
  let slots = new Int32Array(1 << 11);

  const enter = (known: number): void => {
    const last = slots.length - 1;
    let slot = slotOf(hashes[known] ?? 0) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = known + 1;
  };
  const endAt = (known: number, bytes: Uint8Array, start: number): number => {
    const from = ends[known] ?? 0;
    const size = (ends[known + 1] ?? 0) - from;
    if (start + size > bytes.length) return NONE;
    const all = room;
    for (let at = 0; at < size; at += 1) if (bytes[start + at] !== all[from + at]) return NONE;
    return start + size;
  };

  return {
    endAt,
    find(hash, bytes, start, end) {
      const last = slots.length - 1;
      let slot = slotOf(hash) & last;
      for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
        if (hashes[entry - 1] === hash && endAt(entry - 1, bytes, start) === end) return entry - 1;
        slot = (slot + 1) & last;
      }
      return NONE;
    },
    add(hash, bytes, start, end) {
      const from = ends[count] ?? 0;
      const to = from + end - start;
      if (to > most) return NONE;
      if (to > room.length) room = larger(new Uint8Array(Math.min(most, room.length * 2 + end - start)), room);
      if (count + 1 === ends.length) {
        ends = larger(new Uint32Array(ends.length * 2), ends);
        hashes = larger(new Int32Array(hashes.length * 2), hashes);
        slots = new Int32Array(slots.length * 2);
        for (let known = 0; known < count; known += 1) enter(known);
      }
      room.set(bytes.subarray(start, end), from);
      ends[count + 1] = to;
      hashes[count] = hash;
      enter(count);
      count += 1;
      return count - 1;
    },
  };
}

const BASE = 0x01000193;

/** A hash of the bytes from `start` to `end`. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(hash ^ (hash >>> 13) ^ four, BASE);
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), BASE);
  return hash;
}

function larger<Numbers extends Uint8Array | Uint32Array | Int32Array>(room: Numbers, before: Numbers): Numbers {
  room.set(before);
  return room;
}

function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;
}
