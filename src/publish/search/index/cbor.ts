/** Writes values one after the other as CBOR (RFC 8949), as far as an index has them. */
export interface CborWriter {
  /** Begins an array of so many values, which are written next. */
  array(length: number): void;
  text(value: string): void;
  /** A whole number of at most 32 bits. */
  integer(value: number): void;
  /** All that was written so far. */
  bytes(): Buffer;
}

const UNSIGNED = 0x00;
const NEGATIVE = 0x20;
const TEXT = 0x60;
const ARRAY = 0x80;

/** Most bytes of the head of a value. */
const HEAD = 5;
/** Most bytes of a UTF-16 unit in UTF-8. */
const UNIT = 3;

/** Begins to write, after the bytes of `before`. */
export function cborWriter(before: Uint8Array): CborWriter {
  let buffer = Buffer.allocUnsafe(64 * 1024);
  buffer.set(before);
  let at = before.length;
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
    bytes: () => Buffer.from(buffer.subarray(0, at)),
  };
}
