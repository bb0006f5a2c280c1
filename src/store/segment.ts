import { closeSync, fstatSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Digest } from '#naming';
import { removeQuietly } from './segment-names.ts';

/**
 * A segment is a file that is written once, as a whole: a header, the values one after the other, and the index. All numbers
 * are little-endian.
 *
 * - Header, 24 bytes: `MAGIC` with the version of the format (8), number of values (4), checksum of the index (4), offset of
 *   the index (6), 2 bytes of the checksum of the header before them.
 * - Index, 32 bytes a value: key (16), offset (6), length (4), checksum (4), 2 bytes of nothing.
 *
 * Checksums are CRC-32. The index ends where the file ends, so that a file that was cut off is known by its length.
 */
const MAGIC = Buffer.from('madang\0\u0001', 'latin1');
const HEADER = 24;
const ENTRY = 32;

/** Bytes that a value takes in a segment beside its own. */
export const BESIDE_VALUE = ENTRY;

/** Where a value stands in its segment. */
export interface Entry {
  readonly offset: number;
  readonly length: number;
  readonly checksum: number;
}

/** A segment that was read as far as its index. */
export interface Segment {
  readonly file: string;
  /** Bytes of the whole file. */
  readonly size: number;
  readonly entries: readonly (readonly [Digest, Entry])[];
  /** The bytes of a value; `undefined` where they did not survive. Throws where the file is gone. */
  read(entry: Entry): Buffer | undefined;
  /** Lets go of the file; it is opened again when a value is wanted. */
  close(): void;
}

/**
 * How values are read. `each`: one by one. `whole`: with the first of them all of the segment, which takes a tenth of the time
 * where nearly all are wanted; they are held in memory until the segment is closed.
 */
export type Reading = 'each' | 'whole';

/** Reads the index of a segment; `undefined` where the file is not whole or is something else. Throws what the disk throws. */
export function openSegment(file: string, reading: Reading): Segment | undefined {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  const entries = readIndex(handle, size);
  if (entries !== undefined) return segmentOf({ file, size, entries }, reading, handle);
  closeSync(handle);
  return undefined;
}

function segmentOf(known: Pick<Segment, 'file' | 'size' | 'entries'>, reading: Reading, opened?: number): Segment {
  let handle = opened;
  let whole: Buffer | undefined;
  /** Fewer bytes than were asked for, where the file has no more. */
  const bytesAt = (offset: number, length: number): Buffer => {
    handle ??= openSync(known.file, 'r');
    const bytes = Buffer.allocUnsafe(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, offset));
  };
  return {
    ...known,
    read({ offset, length, checksum }) {
      if (reading === 'whole') whole ??= bytesAt(0, known.size);
      const bytes = whole?.subarray(offset, offset + length) ?? bytesAt(offset, length);
      return bytes.length === length && crc32(bytes) === checksum ? bytes : undefined;
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      [handle, whole] = [undefined, undefined];
    },
  };
}

function readIndex(handle: number, size: number): (readonly [Digest, Entry])[] | undefined {
  const header = Buffer.alloc(HEADER);
  if (readSync(handle, header, 0, HEADER, 0) < HEADER) return undefined;
  const isOurs = header.subarray(0, MAGIC.length).equals(MAGIC);
  if (!isOurs || header.readUInt16LE(22) !== shortChecksum(header.subarray(0, 22))) return undefined;
  const count = header.readUInt32LE(8);
  const indexAt = header.readUIntLE(16, 6);
  if (indexAt + count * ENTRY !== size) return undefined;
  const index = Buffer.allocUnsafe(count * ENTRY);
  if (readSync(handle, index, 0, index.length, indexAt) < index.length) return undefined;
  if (crc32(index) !== header.readUInt32LE(12)) return undefined;
  return Array.from({ length: count }, (_, position) => {
    const at = position * ENTRY;
    const key = index.toString('hex', at, at + 16) as Digest;
    const offset = index.readUIntLE(at + 16, 6);
    return [key, { offset, length: index.readUInt32LE(at + 22), checksum: index.readUInt32LE(at + 26) }] as const;
  });
}

/** Writes a segment of values, all or nothing: under the name `temporary` first. Throws what the disk throws. */
export function writeSegment(
  { file, temporary, reading }: { readonly file: string; readonly temporary: string; readonly reading: Reading },
  values: Iterable<readonly [Digest, Buffer]>,
): Segment {
  const handle = openSync(temporary, 'wx');
  let isOpen = true;
  try {
    const entries: (readonly [Digest, Entry])[] = [];
    let offset = HEADER;
    let waiting: Buffer[] = [Buffer.alloc(HEADER)];
    let waitingBytes = 0;
    for (const [key, bytes] of values) {
      entries.push([key, { offset, length: bytes.length, checksum: crc32(bytes) }]);
      offset += bytes.length;
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes < AT_ONCE) continue;
      writeWhole(handle, Buffer.concat(waiting));
      [waiting, waitingBytes] = [[], 0];
    }
    const index = indexOf(entries);
    writeWhole(handle, Buffer.concat([...waiting, index]));
    writeSync(handle, headerOf(entries.length, index, offset), 0, HEADER, 0);
    closeSync(handle);
    isOpen = false;
    renameSync(temporary, file);
    return segmentOf({ file, size: offset + index.length, entries }, reading);
  } catch (error) {
    if (isOpen) closeSync(handle);
    removeQuietly(temporary);
    throw error;
  }
}

function indexOf(entries: Segment['entries']): Buffer {
  const index = Buffer.alloc(entries.length * ENTRY);
  for (const [position, [key, { offset, length, checksum }]] of entries.entries()) {
    const at = position * ENTRY;
    index.write(key, at, 16, 'hex');
    index.writeUIntLE(offset, at + 16, 6);
    index.writeUInt32LE(length, at + 22);
    index.writeUInt32LE(checksum, at + 26);
  }
  return index;
}

/** Bytes that are gathered before they are written. */
const AT_ONCE = 4 * 1024 * 1024;

function headerOf(count: number, index: Buffer, indexAt: number): Buffer {
  const header = Buffer.alloc(HEADER);
  MAGIC.copy(header);
  header.writeUInt32LE(count, 8);
  header.writeUInt32LE(crc32(index), 12);
  header.writeUIntLE(indexAt, 16, 6);
  header.writeUInt16LE(shortChecksum(header.subarray(0, 22)), 22);
  return header;
}

function shortChecksum(bytes: Buffer): number {
  return crc32(bytes) & 0xffff;
}

function writeWhole(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
}
