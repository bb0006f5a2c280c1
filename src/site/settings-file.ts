import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type Located,
  type LocatedEntry,
  type LocatedFault,
  normaliseText,
  type PlaceFinder,
  placeFinder,
  readToml,
  readYaml,
} from '#located';
import { type Digest, digestOf } from '#naming';

/** The settings of another tool, as far as they can be read. */
export interface SettingsFile {
  /** Path relative to the folder of notes. */
  readonly file: string;
  /** The keys of the top level; empty where there is nothing, or nothing that can be understood. */
  readonly entries: readonly LocatedEntry[];
  readonly placeOf: PlaceFinder;
  readonly fault: LocatedFault | undefined;
  /** Digest of the file's path and text. */
  readonly digest: Digest;
}

/** Settings are written by hand; what is longer is something else. */
const LONGEST = 512 * 1024;

/** Reads the first of the files (relative to `root`) that is there; `undefined` where none is. */
export async function readSettingsFile(root: string, files: readonly string[]): Promise<SettingsFile | undefined> {
  for (const file of files) {
    try {
      return parse(file, normaliseText((await readFile(path.join(root, file), 'utf8')).slice(0, LONGEST)));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') continue;
      const reason = { ko: `열 수 없습니다(${code}).`, en: `It cannot be opened (${code}).` };
      return {
        file,
        entries: [],
        placeOf: placeFinder(file, ''),
        fault: { start: 0, reason },
        digest: digestOf(file, code),
      };
    }
  }
  return undefined;
}

function parse(file: string, text: string): SettingsFile {
  const { root, faults } = file.endsWith('.toml') ? readToml(text) : readYaml(text, 0, { uniqueKeys: false });
  const entries = faults.length === 0 && root?.kind === 'map' ? root.entries : [];
  return { file, entries, placeOf: placeFinder(file, text), fault: faults[0], digest: digestOf(file, text) };
}

/** The value of a key; the last one where a key stands twice. */
export function valueOf(entries: readonly LocatedEntry[], key: string): Located | undefined {
  return entries.findLast((entry) => entry.key.toLowerCase() === key.toLowerCase())?.value;
}

/** The text of a key, trimmed; `undefined` where it holds none. */
export function textIn(entries: readonly LocatedEntry[], key: string): string | undefined {
  const value = valueOf(entries, key);
  return value?.kind === 'scalar' && value.text.trim() !== '' ? value.text.trim() : undefined;
}

/** The texts of a key, one or a list of them. */
export function textsIn(entries: readonly LocatedEntry[], key: string): readonly string[] {
  const value = valueOf(entries, key);
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.kind === 'scalar' && item.text.trim() !== '' ? [item.text.trim()] : []));
}

/** The keys in the group of a key. */
export function groupIn(entries: readonly LocatedEntry[], key: string): readonly LocatedEntry[] {
  const value = valueOf(entries, key);
  return value?.kind === 'map' ? value.entries : [];
}
