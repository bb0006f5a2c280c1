import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { PROJECT } from '#locations';
import type { Digest } from '#naming';
import { type Order, ORDER } from './order.ts';
import { writeShells } from './write-shells.ts';

const AN_HOUR = 3_600_000;
const CHILD = fileURLToPath(new URL('bake-in-child.ts', import.meta.url));

/**
 * The bundler's allocator (mimalloc) asks Linux for memory in pages of 2 MB, of which it uses little; to have them cleared takes
 * a quarter of the whole time.
 */
const SMALL_PAGES = { MIMALLOC_ALLOW_THP: '0' };

/** What a theme is made for. */
export interface Baking {
  /** Base path of the site, with slashes at both ends. */
  readonly base: string;
  /** Notes that run code, for sites that have any. */
  readonly code?: NotesWithCode;
}

export interface NotesWithCode {
  /** Digest of the pages of these notes and of all files that their code may import. */
  readonly digest: Digest;
  /** Paths of their pages inside the site. */
  readonly pages: readonly string[];
  readonly content: string;
  readonly cache: string;
}

export interface Baked {
  /** A folder of its own; whoever asked for it removes it. */
  readonly folder: string;
  readonly codePages: readonly string[];
}

/**
 * Lets Vite bundle scripts and styles, and Astro build the pages of notes that run code, in a process of its own: growing the
 * garden goes on meanwhile, and its memory is given back. Throws with its own words where it fails.
 */
export async function bake({ base, code }: Baking): Promise<Baked> {
  // Inside of the project: Astro loads what it has bundled from where it writes, and that finds its packages there only.
  const work = path.join(PROJECT, '.cache', 'astro');
  mkdirSync(work, { recursive: true });
  removeAbandoned(work);
  const folder = mkdtempSync(path.join(work, 'theme-'));
  const order: Order = { base, folder, ...(code && { code: { content: code.content, cache: code.cache } }) };
  const child = spawn(process.execPath, [CHILD], {
    cwd: PROJECT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...withoutVite(process.env),
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      ...SMALL_PAGES,
      [ORDER]: JSON.stringify(order),
    },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [exitCode, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  if (exitCode === 0) {
    writeShells(folder, base);
    return { folder, codePages: code?.pages ?? [] };
  }
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`The documents could not be made.\n${out}${err}`.trimEnd());
}

/** Removes what builds have left behind that were killed. */
function removeAbandoned(work: string): void {
  for (const name of readdirSync(work)) {
    const folder = path.join(work, name);
    const begun = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - begun > AN_HOUR) rmSync(folder, { recursive: true, force: true });
  }
}

/** Vite believes the environment; one left over from development would leave pages without their Content-Security-Policy. */
function withoutVite(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const left = ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !left.includes(name)));
}
