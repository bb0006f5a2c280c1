import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import type { Garden } from '#garden';
import { type Digest, digestOf, type Lang } from '#naming';
import { type IndexPart, type KnownFace, type KnownPage, type Lexicon, pageText, type SearchRecord } from '#search';
import { openStore, programDigest } from '#store';
import type { Output } from '../outputs/output.ts';
import { ENGINE_FILES, engineFiles } from './index-part.ts';
import { type RecordOfPage, recordsOf } from './records.ts';
import { knownScenario, type ShelvedScenario } from './shelved-scenario.ts';
import { buildPart, type KeptPart, partsOf, type SearchPart } from './search-parts.ts';

/** Folder of the search inside the site. */
export const SEARCH_FOLDER = 'pagefind';

interface BuiltSearchPart extends SearchPart {
  readonly built: KeptPart;
}

/**
 * The files of the search: Pagefind's program, its index in parts, the texts to show hits from, and the lexicon. They are made
 * from what pages show, of public notes alone. What was made before is kept in the folder `cache`.
 */
export async function searchOutputs(
  garden: Garden,
  cache: string,
  shelf: readonly ShelvedScenario[] = [],
): Promise<readonly Output[]> {
  const store = openStore(cache, 'search');
  try {
    const parts: BuiltSearchPart[] = [];
    for (const part of partsOf(recordsOf(garden, store))) parts.push({ ...part, built: await buildPart(part, store) });
    if (parts.length === 0) return [];
    const engine = await engineOutputs(cache);
    const lexicon = JSON.stringify(lexiconOf(garden, parts, shelf));
    await store.save();
    return [
      ...engine,
      { path: `${SEARCH_FOLDER}/lexicon.json`, inputs: { lexicon: digestOf(lexicon) }, make: () => lexicon },
      ...parts.flatMap(partOutputs),
      ...textOutputs(parts),
    ];
  } finally {
    await close();
  }
}

function partOutputs({ name, built }: BuiltSearchPart): Output[] {
  return built.facts.files.map(({ path, digest }) => ({
    path: `${SEARCH_FOLDER}/${name}/${path}`,
    inputs: { index: digest },
    make: async () => built.read(path),
  }));
}

function textOutputs(parts: readonly BuiltSearchPart[]): Output[] {
  // Two pages may say the same.
  const texts = new Map<string, Output>();
  for (const { records, built } of parts)
    for (const [index, record] of records.entries()) {
      const digest = built.facts.texts[index] ?? digestOf('');
      const path = `${SEARCH_FOLDER}/${textFile(digest)}`;
      texts.set(path, { path, inputs: { text: digest }, make: () => textOf(record) });
    }
  return [...texts.values()];
}

function textOf(record: RecordOfPage): string {
  return JSON.stringify(pageText(JSON.parse(record.read().json) as SearchRecord));
}

/** Called by its digest, so that readers may keep it forever. */
function textFile(digest: string): string {
  return `text/${digest.slice(0, 16)}.json`;
}

function lexiconOf(
  { findables, site }: Garden,
  parts: readonly BuiltSearchPart[],
  shelf: readonly ShelvedScenario[],
): Lexicon {
  const places = new Map<string, { readonly id: string; readonly file: string }>();
  const byLang: Partial<Record<Lang, IndexPart[]>> = {};
  for (const { lang, name, records, built } of parts) {
    const { hash, ids, texts } = built.facts;
    (byLang[lang] ??= []).push({ folder: `${name}/`, hash, pages: records.length });
    for (const [index, { face }] of records.entries())
      places.set(face.href, { id: ids[index] ?? '', file: textFile(texts[index] ?? '') });
  }
  const pages = findables.map(({ kind, faces, names }): KnownPage => {
    const known: Partial<Record<Lang, KnownFace>> = {};
    for (const { address, href, title, folders, tags, hasText } of faces) {
      const text = hasText ? places.get(href) : undefined;
      known[address.lang] = { href, title, folders, tags, ...(text && { text }) };
    }
    return { kind, faces: known, names };
  });
  return { parts: byLang, pages: [...pages, ...shelf.map((scenario) => knownScenario(scenario, site))] };
}

/** Pagefind's script and program for the reader's browser: the same until another version of Pagefind is installed. */
async function engineOutputs(cache: string): Promise<Output[]> {
  const store = openStore(cache, 'search-engine');
  const version = readFileSync(fileURLToPath(import.meta.resolve('pagefind')));
  const keyOf = (file: string): Digest => digestOf(programDigest(), version, file);
  const kept = ENGINE_FILES.map((file) => store.get(keyOf(file)));
  if (kept.includes(undefined))
    for (const { path, content } of await engineFiles())
      store.set(keyOf(path), Buffer.from(content).toString('base64'));
  await store.save();
  return ENGINE_FILES.map((file) => {
    const content = Buffer.from(store.get(keyOf(file)) ?? '', 'base64');
    return { path: `${SEARCH_FOLDER}/${file}`, inputs: { pagefind: digestOf(content) }, make: () => content };
  });
}
