import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { unpackChromium } from './unpack-chromium.ts';

/** A Chromium that starts on this machine. */
export interface FoundChromium {
  readonly path: string;
  /** What its environment needs besides ours. */
  readonly environment: Readonly<Record<string, string>>;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one that `CHROME_PATH` names, else an installed one, else the one that comes as an npm package.
 * `MADANG_BROWSER=bundled` takes that one in any case. Throws where none starts: browser tests are not skipped.
 */
export async function findChromium(environment: NodeJS.ProcessEnv = process.env): Promise<FoundChromium> {
  const named = environment['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named, {})) return { path: named, environment: {} };
    throw new Error(`CHROME_PATH names ${named}, which does not start as a browser.`);
  }
  if (environment['MADANG_BROWSER'] !== 'bundled') {
    const path = installed(environment).find((candidate) => starts(candidate, {}));
    if (path !== undefined) return { path, environment: {} };
  }
  const { path, libraries, fonts } = await unpackChromium();
  // The libraries of the machine, where it has them; else those that come with the browser.
  for (const needed of [fonts, { ...fonts, LD_LIBRARY_PATH: libraries }]) {
    if (starts(path, needed)) return { path, environment: needed };
  }
  throw new Error(
    'No browser for the tests: none is installed, and the one in @sparticuz/chromium does not start on this machine. ' +
      'Install Chromium (Debian: apt install chromium) or set CHROME_PATH to a Chromium or Chrome.',
  );
}

function installed(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...APPLICATIONS].filter((path) =>
    existsSync(path),
  );
}

/** Whether a file runs as a browser. Ubuntu's `chromium-browser`, say, may only point to a package to be installed. */
function starts(path: string, environment: Readonly<Record<string, string>>): boolean {
  const { status, stdout } = spawnSync(path, ['--version', '--no-sandbox', '--headless'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    timeout: 30_000,
  });
  return status === 0 && /chrom/i.test(stdout);
}
