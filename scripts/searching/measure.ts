import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openSearch } from './open-search.ts';
import type { Query } from './queries.ts';

/** What questions cost, in milliseconds, and what a reader loads for the first one. */
export interface Cost {
  /** Until the pages are listed of which the names are met: the middle, and what 95 of 100 do not exceed. */
  readonly names: readonly [middle: number, most: number];
  /** Until the whole answer, once the program of the index runs. */
  readonly whole: readonly [middle: number, most: number];
  /** Bytes as they are sent, and number, of the files of the index that first questions load: the middle and the most. */
  readonly bytes: readonly [middle: number, most: number];
  readonly files: readonly [middle: number, most: number];
}

const FIRST_QUESTIONS = 24;
/** Texts that are loaded with the first hits. */
const TEXTS = 3;

/** Measures the search of a built site. */
export async function measure(site: string, queries: readonly Query[]): Promise<Cost> {
  const names: number[] = [];
  const whole: number[] = [];
  const search = openSearch(site);
  await search.ask(queries[0]?.q ?? '', 'ko');
  for (const { q, ui } of queries) {
    const begun = performance.now();
    search.names(q);
    const named = performance.now();
    await search.ask(q, ui);
    names.push(named - begun);
    whole.push(performance.now() - named);
  }
  const step = Math.max(1, Math.floor(queries.length / FIRST_QUESTIONS));
  const firsts = queries.filter((_, index) => index % step === 0);
  const loads: { readonly bytes: number; readonly files: number }[] = [];
  for (const query of firsts) loads.push(await firstLoad(site, query));
  return {
    names: spread(names),
    whole: spread(whole),
    bytes: spread(loads.map(({ bytes }) => bytes)),
    files: spread(loads.map(({ files }) => files)),
  };
}

async function firstLoad(site: string, { q, ui }: Query): Promise<{ bytes: number; files: number }> {
  const search = openSearch(site);
  const hits = await search.ask(q, ui);
  const texts = hits.slice(0, TEXTS).flatMap(({ page }) => {
    const faces = search.lexicon.pages[page]?.faces ?? {};
    const text = faces[ui]?.text ?? Object.values(faces).find((face) => face.text !== undefined)?.text;
    return text === undefined ? [] : [`pagefind/${text.file}`];
  });
  const files = ['pagefind/lexicon.json', 'pagefind/pagefind.js', ...search.loaded.keys(), ...texts];
  const bytes = files.map((file) => sent(readFileSync(path.join(site, file))));
  return { bytes: bytes.reduce((sum, one) => sum + one, 0), files: files.length };
}

/** Servers compress what is not. */
function sent(bytes: Buffer): number {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? bytes.length : gzipSync(bytes).length;
}

function spread(values: readonly number[]): [number, number] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return [at(0.5), at(0.95)];
}
