import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The Chromium of `@sparticuz/chromium`, unpacked. */
export interface UnpackedChromium {
  readonly path: string;
  /** Folder with the libraries that a bare Debian lacks (NSS, NSPR, Expat). */
  readonly libraries: string;
  /** Tells it where fonts are, for machines that have none. */
  readonly fonts: Readonly<Record<string, string>>;
}

const PACKAGE = '@sparticuz/chromium';

/**
 * Unpacks the browser into `.cache` unless it lies there already. Processes that do so at once do not disturb each other:
 * each unpacks into a folder of its own, and the first to finish gives it its name.
 */
export async function unpackChromium(cache = resolve('.cache')): Promise<UnpackedChromium> {
  const folder = join(cache, `chromium-${await packageVersion()}-${process.arch}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const own = await mkdtemp(join(cache, 'chromium-unpacking-'));
    try {
      await unpackInto(own);
      await rename(own, folder).catch((error: unknown) => {
        // Another process was first.
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }
  const fontconfig = join(folder, 'fontconfig.xml');
  if (!existsSync(fontconfig)) await writeFile(fontconfig, fontconfigFor(folder));
  return {
    path: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontconfig },
  };
}

async function packageVersion(): Promise<string> {
  // The package does not export its package.json; its entry point stands one folder below.
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const { version } = JSON.parse(await readFile(join(entry, '../../package.json'), 'utf8')) as { version: string };
  return version;
}

/** Lets the package unpack itself. It writes to the temporary folder, which we choose, in a process of its own. */
function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '${PACKAGE}'; await chromium.executablePath();`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'ignore', 'pipe'],
    // It unpacks its libraries only where it believes to run on Amazon's machines.
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`The browser in ${PACKAGE} could not be unpacked: ${complaint}`));
    });
  });
}

function fontconfigFor(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fontconfig-cache</cachedir>
</fontconfig>
`;
}
