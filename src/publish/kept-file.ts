import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { type Digest, digestOf } from '#naming';
import { replaceFile } from './outputs/replace-file.ts';

/** Enough for several sites and a while of writing; a few megabytes. */
const KEPT = 24;
const DIGEST_LENGTH = 32;

/**
 * Bytes that are kept in a folder under a digest of all that they are made from, and made where they are missing or damaged.
 * What has not been used for longest is thrown away.
 */
export async function keptFile(
  folder: string,
  key: Digest,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Buffer> {
  const file = path.join(folder, key);
  const known = read(file);
  if (known !== undefined) return known;
  const bytes = await make();
  replaceFile(file, Buffer.concat([Buffer.from(digestOf(bytes), 'latin1'), bytes]));
  prune(folder);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function read(file: string): Buffer | undefined {
  try {
    const whole = readFileSync(file);
    const bytes = whole.subarray(DIGEST_LENGTH);
    if (whole.toString('latin1', 0, DIGEST_LENGTH) !== digestOf(bytes)) return undefined;
    // The time of last use says what may be thrown away.
    utimesSync(file, new Date(), new Date());
    return bytes;
  } catch {
    return undefined;
  }
}

function prune(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= KEPT) return;
  const aged = names.map((name) => {
    const file = path.join(folder, name);
    return { file, used: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { file } of aged.sort((a, b) => b.used - a.used).slice(KEPT)) rmSync(file, { force: true });
}
