import { createHash } from 'node:crypto';
import * as disk from 'node:fs';
import type { Digest } from '#naming';

const AT_ONCE = 1 << 20;

/** Digest of the bytes of a file, as `digestOf` gives it, however large the file is. */
export function digestOfFile(
  file: string,
  files: Pick<typeof disk, 'openSync' | 'readSync' | 'closeSync'> = disk,
): Digest {
  const whole = createHash('sha256');
  const part = Buffer.allocUnsafe(AT_ONCE);
  const handle = files.openSync(file, 'r');
  try {
    for (;;) {
      const read = files.readSync(handle, part);
      if (read === 0) return whole.digest('hex').slice(0, 32) as Digest;
      whole.update(part.subarray(0, read));
    }
  } finally {
    files.closeSync(handle);
  }
}
