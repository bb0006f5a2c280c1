import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type Digest, digestOf, isVaultPath } from '#naming';
import { formatByName } from './note-extension.ts';
import { readFile } from './read-file.ts';

/** The bytes of files named like notes, one after the other, in lists that are handed from thread to thread. */
export interface SmallFiles {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Where the bytes of each end. */
  readonly ends: Float64Array<ArrayBuffer>;
  /** Of each, as `digestOf` its path in the folder and its bytes. */
  readonly digests: readonly Digest[];
}

/** Larger ones are seldom, and are left to who wants them. */
const LARGEST = 64 * 1024;

/** The bytes that are held at most; of twenty thousand notes some 100 MB. */
const MOST = 160 * 1024 * 1024;

/**
 * Reads what may be notes in the folder `root` (a real path). What has an unusual name, is a link or cannot be read is left out:
 * who reads the folder sees to that.
 */
export function readSmallFiles(root: string, most = MOST): SmallFiles {
  let bytes = new Uint8Array(1 << 20);
  let length = 0;
  const files: string[] = [];
  const ends: number[] = [];
  const digests: Digest[] = [];
  const take = (inside: string, absolutePath: string): void => {
    const file = readFile(absolutePath, LARGEST);
    if (!('bytes' in file) || length + file.bytes.length > most) return;
    if (length + file.bytes.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, length + file.bytes.length));
      larger.set(bytes);
      bytes = larger;
    }
    bytes.set(file.bytes, length);
    length += file.bytes.length;
    files.push(absolutePath);
    ends.push(length);
    digests.push(digestOf(inside, file.bytes));
  };
  const waiting = [''];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const absolute = folder === '' ? root : `${root}${path.sep}${folder.replaceAll('/', path.sep)}`;
    for (const entry of orNone(() => readdirSync(absolute, { withFileTypes: true }))) {
      const { name } = entry;
      if (name.startsWith('.') || name === 'node_modules') continue;
      const inside = folder === '' ? name : `${folder}/${name}`;
      if (entry.isDirectory()) waiting.push(inside);
      else if (entry.isFile() && formatByName(name) !== undefined && isVaultPath(inside) && !name.includes('\\'))
        orNone(() => {
          take(inside, `${absolute}${path.sep}${name}`);
          return [];
        });
    }
  }
  return { bytes, files, ends: Float64Array.from(ends), digests };
}

/** What cannot be read is reported by who wants it. */
function orNone<Value>(read: () => readonly Value[]): readonly Value[] {
  try {
    return read();
  } catch {
    return [];
  }
}
