import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { type Digest, digestOf } from '#naming';

/** Files beside `src` that decide what the program does. */
const BESIDE = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/** What it is written in, and the files that it serves as they are. */
const FOLDERS = ['public', 'src'];

/** Folders whose files only test. */
const OF_TESTS: ReadonlySet<string> = new Set(['fixtures', 'testing']);

/** Under what a process tells its threads, which need not read the program again. */
const TOLD = 'madang:program';

let known: Digest | undefined;

/**
 * Stands for the program: all that lies in `src` and `public` beside tests, the packages that are installed, and the Node that runs it
 * (whose Unicode tables sort and split text). It belongs into the digest of every value that is kept between builds, so that
 * nothing which another version of the program made is ever taken for its own. Found once in a process and the threads that it
 * opens later.
 */
export function programDigest(): Digest {
  if (known !== undefined) return known;
  const told = getEnvironmentData(TOLD);
  known = typeof told === 'string' ? (told as Digest) : digestOfProgram(projectFolder(import.meta.dirname));
  setEnvironmentData(TOLD, known);
  return known;
}

/** The same for the program in a folder. */
export function digestOfProgram(project: string): Digest {
  const whole = createHash('sha256');
  for (const file of [...BESIDE, ...FOLDERS.flatMap((folder) => filesBelow(project, folder))]) {
    const bytes = readFileSync(path.join(project, file));
    whole.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return digestOf(process.versions.node, whole.digest());
}

/** Paths of the files below a folder, in an order of their own. */
function filesBelow(project: string, folder: string): string[] {
  return readdirSync(path.join(project, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return OF_TESTS.has(entry.name) ? [] : filesBelow(project, file);
      return entry.name.endsWith('.test.ts') ? [] : [file];
    });
}

/** The folder that holds `src`. The module may have been bundled elsewhere, as Astro does with what pages import. */
function projectFolder(start: string): string {
  if (BESIDE.every((file) => existsSync(path.join(start, file)))) return start;
  const above = path.dirname(start);
  if (above === start) throw new Error(`No folder around ${import.meta.dirname} holds ${BESIDE.join(', ')}.`);
  return projectFolder(above);
}
