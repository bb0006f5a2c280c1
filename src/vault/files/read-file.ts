import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The bytes of a file; its size alone where it is larger than is read; or that it is no file any more. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly tooLarge: number } | { readonly isSpecial: true };

// A pipe that has taken the place of a file would be waited for without end. Windows has no such flag, and no such pipes.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK || 0);

/**
 * Reads a file of at most `most` bytes. Throws what the system throws. It waits for the disk: notes are small and many, and
 * handing each to another thread costs several times what reading it does.
 */
export function readFile(file: string, most: number): FileRead {
  const handle = openSync(file, FLAGS);
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return { isSpecial: true };
    if (stats.size > most) return { tooLarge: stats.size };
    return { bytes: readWhole(handle, stats.size) };
  } finally {
    closeSync(handle);
  }
}

/** What an open file holds, whose size was `size` a moment ago; it may have grown or shrunk since. */
function readWhole(handle: number, size: number): Uint8Array {
  // Room for one byte more than there should be tells whether there are more.
  let buffer = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(handle, buffer, length, buffer.length - length, null);
    length += count;
    if (count === 0 || (length >= size && length < buffer.length)) return buffer.subarray(0, length);
    if (length === buffer.length) buffer = Buffer.concat([buffer], 2 * length);
  }
}
