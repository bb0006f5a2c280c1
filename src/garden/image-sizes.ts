import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';
import type { Attachment } from '#vault';

/** Size of an image in its own pixels, as it is shown. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** Bytes that are read of a file: first as many as nearly every header needs, then as many as a camera may put before it. */
const HEADS = [64 * 1024, 4 * 1024 * 1024];

/** Reads sizes from the headers of image files, each once. `undefined` for what is no image, or cannot be read. */
export function imageSizes(): (file: Attachment) => ImageSize | undefined {
  const known = new Map<string, ImageSize | undefined>();
  return ({ absolutePath }) => {
    if (!known.has(absolutePath)) known.set(absolutePath, readSize(absolutePath));
    return known.get(absolutePath);
  };
}

function readSize(path: string): ImageSize | undefined {
  for (const bytes of HEADS) {
    try {
      const { width, height, orientation = 1 } = imageSize(readHead(path, bytes));
      if (!(width > 0 && height > 0)) return undefined;
      // From the fifth on, the orientations of EXIF lie on their side (EXIF 2.3, tag 0112), and browsers turn them.
      return orientation >= 5 ? { width: height, height: width } : { width, height };
    } catch {
      // The header goes on beyond these bytes, or it is none.
    }
  }
  return undefined;
}

function readHead(path: string, bytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(bytes);
    return head.subarray(0, readSync(file, head, 0, bytes, 0));
  } finally {
    closeSync(file);
  }
}
