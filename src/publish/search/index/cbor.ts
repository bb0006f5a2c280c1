/** Writes values one after the other as CBOR (RFC 8949), as far as an index has them. */
export interface CborWriter {
  /** Begins an array of so many values, which are written next. */
  array(length: number): void;
  text(value: string): void;
  /** A whole number of at most 32 bits. */
  integer(value: number): void;
  /** Some bytes of others, as they are. */
  copy(bytes: Uint8Array, start: number, end: number): void;
  /** All that was written since this was asked last. */
  take(): Buffer<ArrayBuffer>;
}

const UNSIGNED = 0x00;
const NEGATIVE = 0x20;
const TEXT = 0x60;
const ARRAY = 0x80;

/** The bits of the first byte that say how large a value is, or how many bytes after it do. */
const SIZE = 0x1f;
/** Most bytes of the head of a value. */
const HEAD = 5;
/** Most bytes of a UTF-16 unit in UTF-8. */
const UNIT = 3;

/** Begins to write. What is written next takes the memory of what was taken. */
export function cborWriter(): CborWriter {
  let buffer = Buffer.allocUnsafe(64 * 1024);
  let at = 0;
  const need = (more: number): void => {
    if (at + more <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(2 * buffer.length, at + more));
    larger.set(buffer.subarray(0, at));
    buffer = larger;
  };
  const head = (kind: number, value: number): void => {
    need(HEAD);
    if (value < 24) {
      buffer[at++] = kind | value;
    } else if (value < 0x100) {
      buffer[at++] = kind | 24;
      buffer[at++] = value;
    } else if (value < 0x1_0000) {
      buffer[at++] = kind | 25;
      at = buffer.writeUInt16BE(value, at);
    } else {
      buffer[at++] = kind | 26;
      at = buffer.writeUInt32BE(value, at);
    }
  };
  return {
    array: (length) => {
      head(ARRAY, length);
    },
    text: (value) => {
      head(TEXT, Buffer.byteLength(value));
      need(UNIT * value.length);
      at += buffer.write(value, at);
    },
    integer: (value) => {
      if (value < 0) head(NEGATIVE, -1 - value);
      else head(UNSIGNED, value);
    },
    copy: (bytes, start, end) => {
      need(end - start);
      // Most are so few that to make a view of them takes longer.
      for (let from = start; from < end; from += 1) buffer[at++] = bytes[from] ?? 0;
    },
    take: () => {
      const taken = Buffer.from(buffer.subarray(0, at));
      at = 0;
      return taken;
    },
  };
}

/** How many values the array has that begins at `at`. */
export function lengthAt(bytes: Uint8Array, at: number): number {
  const size = (bytes[at] ?? 0) & SIZE;
  if (size < 24) return size;
  let length = 0;
  for (let from = at + 1; from < endOfHead(bytes, at); from += 1) length = length * 0x100 + (bytes[from] ?? 0);
  return length;
}

/** Where the head of the value ends that begins at `at`: the whole of a number. */
export function endOfHead(bytes: Uint8Array, at: number): number {
  const size = (bytes[at] ?? 0) & SIZE;
  return at + (size < 24 ? 1 : size === 24 ? 2 : size === 25 ? 3 : HEAD);
}
