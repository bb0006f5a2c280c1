import { glob, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledLanguagesInfo } from 'shiki';
import { FONT_LICENCE } from './font/whole-font.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Where everything stands that the program itself writes into pages. */
const WRITES_PAGES = [
  'public/**/*',
  'src/{i18n,markdown,garden,publish,styles}/**/*.{ts,css}',
  'src/{client,components,layouts,pages,publish}/**/*.{ts,astro}',
];
/** Code of others that writes words of its own into pages. */
const OF_OTHERS = ['katex/dist/katex.mjs'];
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/** What the program itself says in pages, as its source: interface texts, names of classes and attributes, licences. */
export async function programTexts(): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const file of glob(WRITES_PAGES, { cwd: PROJECT, exclude: isTest })) files.push(path.join(PROJECT, file));
  const require = createRequire(import.meta.url);
  const all = [...new Set(files)].sort().concat(
    OF_OTHERS.map((file) => require.resolve(file)),
    FONT_LICENCE,
  );
  const texts = await Promise.all(all.map(readText));
  const scripts = all.filter((file) => file.endsWith('.astro')).map(scriptAddress);
  return [...texts.map((text) => text.replaceAll(COMMENT, '')), ...scripts, JSON.stringify(bundledLanguagesInfo)];
}

/** How the address begins that Astro gives to the script of a page or component, which is named after its file. */
function scriptAddress(file: string): string {
  return `/assets/${path.basename(file)}_astro_type_script_index_0_lang`;
}

/** Tests name what nobody but them writes. */
function isTest(file: string): boolean {
  return /(?:^|[\\/])(?:fixtures|testing)$|\.test\.ts$/.test(file);
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    // A glob lists folders too.
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') return '';
    throw error;
  }
}
