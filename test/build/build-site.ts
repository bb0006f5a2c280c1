import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { captureTool } from '../../scripts/tools/capture-tool.ts';
import { CACHE_OF_TESTS } from './cache-of-tests.ts';

/** What a command did. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** What came of a build. */
export interface Built extends Outcome {
  readonly dist: string;
  /** Text of every file of the site, by its path; binary files as Latin-1. */
  readonly files: ReadonlyMap<string, string>;
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder, which is removed when the file of tests is done. */
export function emptyFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(path.join(parent, 'madang-build-'));
  folders.push(folder);
  return folder;
}

/** Writes a folder of notes and returns its path. */
export function folderOf(notes: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(notes)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Builds a folder of notes as `npm run build` does. */
export async function buildSite(
  content: string,
  dist = path.join(emptyFolder(), 'site'),
  cache = CACHE_OF_TESTS,
): Promise<Built> {
  const environment = { CONTENT: content, DIST: dist, CACHE_DIR: cache };
  const { code, output } = await run('scripts/build.ts', ['--quiet'], environment);
  return { code, output, dist, files: readFiles(dist) };
}

/** Checks a folder of notes as `npm run check:notes` does. */
export function checkNotes(content: string, ...args: string[]): Promise<Outcome> {
  return run('scripts/check-notes.ts', args, { CONTENT: content, GITHUB_ACTIONS: '' });
}

/** Imports notes as `npm run import` does. */
export function importNotes(...args: string[]): Promise<Outcome> {
  return run('scripts/import.ts', args, { CONTENT: undefined, LC_ALL: 'en_US.UTF-8' });
}

/** Asks what a build of a folder would newly publish, as `npm run build -- --diff` does. */
export function showDifference(content: string, dist: string, ...args: string[]): Promise<Outcome> {
  return run('scripts/build.ts', ['--diff', ...args], { CONTENT: content, DIST: dist });
}

/** Variables of the test runner that change what a command prints. The others must not matter. */
const RUNNERS = ['NO_COLOR', 'FORCE_COLOR', 'VITEST', 'TEST'];

function run(script: string, args: string[], environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const clean = Object.fromEntries(RUNNERS.map((name) => [name, undefined]));
  return captureTool(path.resolve(script), args, { ...clean, CACHE_DIR: CACHE_OF_TESTS, ...environment });
}

/** Files below a folder, by their paths relative to it, in order; none where there is no such folder. */
export function readFiles(folder: string): Map<string, string> {
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    return new Map(
      names.sort().map((name) => [name, readFileSync(path.join(folder, name)).toString(encodingOf(name))]),
    );
  } catch {
    return new Map();
  }
}

function encodingOf(name: string): BufferEncoding {
  return /\.(?:woff2|png|ico)$/.test(name) ? 'latin1' : 'utf8';
}
