import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file; its size alone where it is larger than is read; or that it is no file any more. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly tooLarge: number } | { readonly isSpecial: true };

// A pipe that has taken the place of a file would be waited for without end. Windows has no such flag, and no such pipes.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK || 0);

/** Nearly all notes are smaller, and are read into the same memory, one after the other. */
const SMALL = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * Reads a file of at most `most` bytes; they are to be used before the next file is read. Throws what the system throws. It
 * waits for the disk: notes are small and many, and handing each to another thread costs several times what reading it does.
 */
export function readFile(file: string, most: number): FileRead {
  const handle = openSync(file, FLAGS);
  try {
    const length = fill(SMALL, handle);
    if (length > 0 && length < SMALL.length && length <= most) return { bytes: SMALL.subarray(0, length) };
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { isSpecial: true };
    return stats.size > most ? { tooLarge: stats.size } : { bytes: readWhole(handle, stats.size) };
  } finally {
    closeSync(handle);
  }
}

/** All that an open file holds, whose size was `size` a moment ago; it may have grown or shrunk since. */
function readWhole(handle: number, size: number): Uint8Array {
  // Room for one byte more than there should be tells whether there are more.
  for (let room = size + 1; ; room *= 2) {
    const buffer = Buffer.allocUnsafe(room);
    const length = fill(buffer, handle);
    if (length < room) return buffer.subarray(0, length);
  }
}

/** Reads from the beginning of a file as much as there is room for; gives how much that was. */
function fill(buffer: Uint8Array, handle: number): number {
  let length = 0;
  // Some file systems give less than was asked for though there is more; nothing at all is the end everywhere.
  while (length < buffer.length) {
    // Told where to read, a pipe refuses.
    const count = readSync(handle, buffer, length, buffer.length - length, length);
    if (count === 0) break;
    length += count;
  }
  return length;
}
