import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** How large a finished site is. */
export interface Size {
  readonly pages: number;
  readonly files: number;
  /** All files, in bytes. */
  readonly bytes: number;
  /** Mean bytes of a page's HTML. */
  readonly page: number;
  /** The same, squeezed as a server sends it. */
  readonly pageGzip: number;
  /** Bytes of the longest page's HTML. */
  readonly longestPage: number;
}

/** So many pages are squeezed to know the mean; all of them would take longer than building them. */
const SAMPLE = 200;

/** Measures a finished site. */
export function sizeOfSite(dist: string): Size {
  const files = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizes = new Map(files.map((file) => [file, statSync(file).size]));
  const pageSizes = pages.map((file) => sizes.get(file) ?? 0);
  const every = Math.ceil(pages.length / SAMPLE);
  const sample = pages.filter((_, at) => at % every === 0);
  return {
    pages: pages.length,
    files: files.length,
    bytes: sum(sizes.values()),
    page: mean(pageSizes),
    pageGzip: mean(sample.map((file) => gzipSync(readFileSync(file)).length)),
    longestPage: pageSizes.reduce((most, size) => Math.max(most, size), 0),
  };
}

function sum(numbers: Iterable<number>): number {
  return Iterator.from(numbers).reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : sum(numbers) / numbers.length;
}
