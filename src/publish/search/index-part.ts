import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { indexedHtml, type SearchRecord } from '#search';

/** A page for the index: its name there, and what is to be found of it. */
export interface IndexedPage {
  readonly name: string;
  readonly json: string;
}

/** A part of the index as Pagefind makes it. */
export interface BuiltPart {
  /** Name of the metadata. */
  readonly hash: string;
  /** What Pagefind calls each page, in the order in which they were given. */
  readonly ids: readonly string[];
  /** Paths below the folder of the part. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/**
 * Pagefind cuts the index of words into pieces of so many places, a reader loads one for each word: its own 20,000 make pieces of
 * 36 KB, and six of them for a whole question; these are of 5 KB. It reads the size from the environment alone.
 */
const PIECE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', places: '2500' } as const;

/** Signature that Pagefind puts before what it compresses. */
const SIGNATURE = 'pagefind_dcd';
const META = /^pagefind\.(.+)\.pf_meta$/;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Lets Pagefind index pages. The bytes depend on the pages and their order alone: it takes them in one after the other. Pagefind's
 * fragments, which would hold the texts once more, are left out. Throws with Pagefind's words where it fails.
 */
export async function indexPart(pages: readonly IndexedPage[]): Promise<BuiltPart> {
  return partOf(pages, await runPagefind(pages));
}

/** Pagefind's own program for the reader's browser. */
export const ENGINE_FILES = ['pagefind.js', 'wasm.unknown.pagefind'] as const;

/** The files of `ENGINE_FILES`, which Pagefind only writes together with an index. */
export async function engineFiles(): Promise<BuiltPart['files']> {
  const files = await runPagefind([]);
  return ENGINE_FILES.map((name) => {
    const file = files.find(({ path: inside }) => inside === name);
    if (file === undefined) throw new Error(`Pagefind has no ${name}`);
    return file;
  });
}

/** All files that Pagefind writes for pages. They go over the disk: given in memory, they take four times as long. */
async function runPagefind(pages: readonly IndexedPage[]): Promise<BuiltPart['files']> {
  process.env[PIECE.name] = PIECE.places;
  // Words are cut by our own rules on both sides; for Korean, Pagefind adds none of its own.
  const { index, errors } = await createIndex({ forceLanguage: 'ko' });
  if (index === undefined) throw new Error(errors.join('\n'));
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-search-'));
  try {
    const added = await Promise.all(
      pages.map(({ name, json }) =>
        index.addHTMLFile({ url: name, content: indexedHtml(JSON.parse(json) as SearchRecord) }),
      ),
    );
    const built = await index.writeFiles({ outputPath: folder });
    const faults = [...added.flatMap((one) => one.errors), ...built.errors];
    if (faults.length > 0) throw new Error(faults.join('\n'));
    return filesIn(folder);
  } finally {
    await index.deleteIndex();
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): BuiltPart['files'] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      return { path: path.relative(folder, file).replaceAll(path.sep, '/'), content: readFileSync(file) };
    });
}

function partOf(pages: readonly IndexedPage[], files: BuiltPart['files']): BuiltPart {
  const idOf = new Map(
    files.flatMap(({ path: inside, content }) => {
      const id = FRAGMENT.exec(inside)?.[1];
      return id === undefined ? [] : [[urlIn(content), id] as const];
    }),
  );
  const hash = files.map(({ path: inside }) => META.exec(inside)?.[1]).find((name) => name !== undefined);
  if (hash === undefined) throw new Error('Pagefind made no metadata');
  return {
    hash,
    ids: pages.map(({ name }) => idOf.get(name) ?? ''),
    files: files
      .filter(({ path: inside }) => META.test(inside) || inside.startsWith('index/'))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function urlIn(fragment: Uint8Array): string {
  const json = gunzipSync(fragment).toString('utf8').slice(SIGNATURE.length);
  return (JSON.parse(json) as { url: string }).url;
}
