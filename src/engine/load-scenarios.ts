import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '#diagnostics';
import { normaliseText } from '#located';
import type { ScenarioShelf } from '#markdown';
import { digestOf } from '#naming';
import { programDigest, type Store } from '#store';

/** Where the scenarios of a site lie, in the folder of its notes. */
const FOLDER = 'scenarios';

/** Scenarios as they were read; `shelf` is `undefined` where there are none. */
export interface ScenariosLoaded {
  readonly shelf: ScenarioShelf | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the scenarios of the folder of notes at `contentRoot`. What is wrong with them is told at its place, and kept in the
 * store: a shelf is read anew with each change of any note.
 */
export async function loadScenarios(contentRoot: string, store: Store): Promise<ScenariosLoaded> {
  const folder = path.join(contentRoot, FOLDER);
  const names = (await namesIn(folder)).filter((name) => /\.ya?ml$/.test(name)).sort();
  if (names.length === 0) return { shelf: undefined, diagnostics: [] };
  const files = await Promise.all(
    names.map(async (name) => ({
      file: `${FOLDER}/${name.normalize('NFC')}`,
      name: name.normalize('NFC').replace(/\.ya?ml$/, ''),
      text: normaliseText(await readFile(path.join(folder, name), 'utf8')),
    })),
  );
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const faults = await Promise.all(files.map(({ file, text }) => faultsOf(file, text, store)));
  return { shelf: { texts, digest: digestOf(JSON.stringify(texts)) }, diagnostics: faults.flat() };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return [];
    throw error;
  }
}

async function faultsOf(file: string, text: string, store: Store): Promise<readonly Diagnostic[]> {
  const key = digestOf(programDigest(), 'faults', file, text);
  const known = store.get(key);
  if (known !== undefined) return JSON.parse(known) as readonly Diagnostic[];
  const found = await findFaults(file, text);
  store.set(key, JSON.stringify(found));
  return found;
}

async function findFaults(file: string, text: string): Promise<readonly Diagnostic[]> {
  // Most builds have no need of what reads them.
  const { readScenario } = await import('#scenarios');
  return readScenario(text).faults.map(({ line, column, message, advice }) =>
    diagnose('scenario-faulty', { file, line, column }, { message, advice }),
  );
}
