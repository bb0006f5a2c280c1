import { globSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT } from '#locations';
import { digestOf } from '#naming';
import { programDigest } from '#store';
import { ENTRIES } from '#theme';
import { FONT_LICENCE } from './font/whole-font.ts';
import { keptFile } from './kept-file.ts';

/** Where everything stands that the program itself writes into pages. */
const WRITES_PAGES = [
  'src/{i18n,diagrams,manifests,markdown,garden,html,publish,shell,theme,build,styles}/**/*.{ts,css}',
  'src/manifests/**/*.json',
  'src/{client,components,layouts}/**/*.{ts,astro}',
];
/** Files that are served as they are, which are no part of the program's digest. */
const SERVED = ['public/**/*'];
/** Code of others that writes words of its own into pages. */
const OF_OTHERS = ['katex/dist/katex.mjs'];
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/**
 * What the program itself says in pages, as its source: interface texts, names of classes and attributes, licences. Texts that
 * are the same as long as the program is are kept in the folder `cache`, and while the process runs.
 */
export async function programTexts(cache: string): Promise<readonly string[]> {
  return (known ??= await readTexts(cache));
}

let known: readonly string[] | undefined;

async function readTexts(cache: string): Promise<readonly string[]> {
  const key = digestOf('program texts', programDigest());
  const kept = await keptFile(path.join(cache, 'program-texts'), key, async () =>
    Buffer.from(JSON.stringify(await textsOfProgram())),
  );
  return [...(JSON.parse(kept.toString()) as string[]), ...filesOf(SERVED).map(readText)];
}

async function textsOfProgram(): Promise<readonly string[]> {
  // Not loaded where the texts are kept; all of Shiki would take ten times as long.
  const { bundledLanguagesInfo } = await import('shiki/langs');
  const files = filesOf(WRITES_PAGES);
  const require = createRequire(import.meta.url);
  const texts = [...files, ...OF_OTHERS.map((file) => require.resolve(file)), FONT_LICENCE].map(readText);
  const scripts = files.filter((file) => file.endsWith('.astro')).map(scriptAddress);
  const bundles = Object.keys(ENTRIES).map((name) => `/assets/${name}.`);
  return [...texts, ...scripts, ...bundles, JSON.stringify(bundledLanguagesInfo)];
}

function filesOf(patterns: readonly string[]): readonly string[] {
  return globSync(patterns, { cwd: PROJECT, exclude: isTest })
    .map((file) => path.join(PROJECT, file))
    .filter((file) => statSync(file).isFile())
    .sort();
}

/** How the address begins that Astro gives to the script of a page or component, which is named after its file. */
function scriptAddress(file: string): string {
  return `/assets/${path.basename(file)}_astro_type_script_index_0_lang`;
}

/** Tests name what nobody but them writes. */
function isTest(file: string): boolean {
  return /(?:^|[\\/])(?:fixtures|testing)$|\.test\.ts$/.test(file);
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replaceAll(COMMENT, '');
}
