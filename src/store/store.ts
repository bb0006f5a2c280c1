import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Digest } from '#naming';

/** Keeps values between builds, each under a digest of all that it was made from. */
export interface Store {
  /** The value that was kept; `undefined` where there is none, or where it did not survive whole. */
  get(key: Digest): string | undefined;
  set(key: Digest, value: string): void;
  /** Writes what is new. Values that were neither asked for nor set since the store was opened may be thrown away. */
  save(): Promise<void>;
}

/** Opens the store `name` in the folder `cache`; it need not exist yet. */
export function openStore(cache: string, name: string): Store {
  const file = path.join(cache, `${name}.json`);
  const values = new Map<string, string>(read(file));
  return {
    get: (key) => values.get(key),
    set: (key, value) => values.set(key, value),
    async save() {
      await mkdir(cache, { recursive: true });
      await writeFile(`${file}.${process.pid}`, JSON.stringify([...values]));
      await rename(`${file}.${process.pid}`, file);
    },
  };
}

function read(file: string): [string, string][] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as [string, string][];
  } catch {
    return [];
  }
}
