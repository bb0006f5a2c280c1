import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#locations';
import { LANGS, type Lang } from '#naming';
import { format, resolveConfig } from 'prettier';
import { markdownTable } from './markdown-table.ts';
import type { Report } from './report.ts';

const BEGIN = '<!-- npm run bench -- --table -->';
const END = '<!-- /table -->';

/** The pages of the documentation that hold the table. */
const PAGES: Readonly<Record<Lang, string>> = { ko: 'docs/speed.ko.md', en: 'docs/speed.md' };

/** Writes the figures into the pages on speed, in both languages. Returns the paths of the pages, in the project. */
export async function writeTable(report: Report): Promise<string[]> {
  for (const lang of LANGS) {
    const file = path.join(PROJECT, PAGES[lang]);
    const text = withTable(await readFile(file, 'utf8'), markdownTable(report, lang));
    // Columns stand as `npm run format` would set them.
    await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
  }
  return LANGS.map((lang) => PAGES[lang]);
}

/** A page with another table between its marks. Throws where it has no place for one. */
export function withTable(page: string, table: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`The page has no place for the table: ${BEGIN} … ${END}`);
  return `${page.slice(0, begin + BEGIN.length)}\n\n${table.trim()}\n\n${page.slice(end)}`;
}
