import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabStart } from '#lab';
import { digestOf } from '#naming';
import { memoryStore, openStore, programDigest, type Store } from '#store';

/** Where the scenarios of a site lie, in the folder of its notes. */
const FOLDER = 'scenarios';

/** What the simulator begins with when a scenario is taken from the shelf. */
export interface ShelvedStart extends LabStart {
  /** Name of the file without its ending. */
  readonly name: string;
}

/**
 * The scenarios in the folder `content`, those that can be read, in the order of their names; `undefined` where there are no
 * files of any. What was read before is kept in the folder `cache`, if one is given.
 */
export async function readShelf(content: string, cache?: string): Promise<readonly ShelvedStart[] | undefined> {
  const files = scenarioFiles(path.join(content, FOLDER));
  if (files.length === 0) return undefined;
  const store = cache === undefined ? memoryStore() : openStore(cache, 'scenarios');
  const starts: ShelvedStart[] = [];
  for (const { name, text } of files) {
    const start = JSON.parse(await startOf(text, store)) as Omit<LabStart, 'name'> | null;
    if (start !== null) starts.push({ name, ...start });
  }
  await store.save();
  return starts;
}

interface ScenarioFile {
  readonly name: string;
  readonly text: string;
}

function scenarioFiles(folder: string): ScenarioFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return names
    .map((file) => ({ name: file.normalize('NFC'), text: readFileSync(path.join(folder, file), 'utf8') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, text }) => ({ name: name.replace(/\.ya?ml$/, ''), text }));
}

/** What a scenario begins with, as JSON; `null` for one that cannot be read. */
async function startOf(text: string, store: Store): Promise<string> {
  const key = digestOf(programDigest(), 'start', text);
  const known = store.get(key);
  if (known !== undefined) return known;
  // A fourth of the program, which most builds have no need of.
  const { readScenario, verdictsOn } = await import('#scenarios');
  const { scenario } = readScenario(text);
  const start = JSON.stringify(scenario === undefined ? null : { scenario, verdicts: verdictsOn(scenario) });
  store.set(key, start);
  return start;
}
