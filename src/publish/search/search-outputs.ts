import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Garden } from '#garden';
import { digestOf, type Lang } from '#naming';
import { type IndexPart, type KnownFace, type KnownPage, type Lexicon, pageText, type SearchRecord } from '#search';
import { openStore, programDigest } from '#store';
import type { Output } from '../outputs/output.ts';
import { type RecordOfPage, recordsOf } from './records.ts';
import { buildPart, type KeptPart, partsOf, type SearchPart } from './search-parts.ts';

/** Folder of the search inside the site. */
export const SEARCH_FOLDER = 'pagefind';

/** Files of Pagefind's own that readers load. */
const ENGINE = ['pagefind.js', 'wasm.unknown.pagefind'];

interface BuiltSearchPart extends SearchPart {
  readonly built: KeptPart;
}

/**
 * The files of the search: Pagefind's program, its index in parts, the texts to show hits from, and the lexicon. They are made
 * from what pages show, of public notes alone. What was made before is kept in the folder `cache`.
 */
export async function searchOutputs(garden: Garden, cache: string): Promise<readonly Output[]> {
  const store = openStore(cache, 'search');
  try {
    const parts: BuiltSearchPart[] = [];
    for (const part of partsOf(recordsOf(garden, store))) parts.push({ ...part, built: await buildPart(part, store) });
    if (parts.length === 0) return [];
    const engine = await engineFiles(store);
    const lexicon = JSON.stringify(lexiconOf(garden, parts));
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

function lexiconOf({ findables }: Garden, parts: readonly BuiltSearchPart[]): Lexicon {
  const places = new Map<string, { readonly id: string; readonly file: string }>();
  const byLang: Partial<Record<Lang, IndexPart[]>> = {};
  for (const { lang, name, records, built } of parts) {
    const { hash, ids, texts } = built.facts;
    (byLang[lang] ??= []).push({ folder: `${name}/`, hash, pages: records.length });
    for (const [index, { face }] of records.entries())
      places.set(face.href, { id: ids[index] ?? '', file: textFile(texts[index] ?? '') });
  }
  const pages = findables.map(({ faces, names }): KnownPage => {
    const known: Partial<Record<Lang, KnownFace>> = {};
    for (const { address, href, title, folders, tags, hasText } of faces) {
      const text = hasText ? places.get(href) : undefined;
      known[address.lang] = { href, title, folders, tags, ...(text && { text }) };
    }
    return { kind: 'note', faces: known, names };
  });
  return { parts: byLang, pages };
}

/** Pagefind's script and program, which it only gives together with an index. */
async function engineFiles(store: ReturnType<typeof openStore>): Promise<Output[]> {
  const version = readFileSync(fileURLToPath(import.meta.resolve('pagefind')));
  const keyOf = (file: string) => digestOf(programDigest(), version, file);
  if (!ENGINE.every((file) => store.has(keyOf(file)) && store.get(keyOf(file)) !== undefined)) {
    const { index } = await createIndex({ forceLanguage: 'ko' });
    const files = (await index?.getFiles())?.files ?? [];
    for (const { path, content } of files)
      if (ENGINE.includes(path)) store.set(keyOf(path), Buffer.from(content).toString('base64'));
    await index?.deleteIndex();
  }
  return ENGINE.map((file) => {
    const text = store.get(keyOf(file));
    if (text === undefined) throw new Error(`Pagefind has no ${file}`);
    const content = Buffer.from(text, 'base64');
    return { path: `${SEARCH_FOLDER}/${file}`, inputs: { pagefind: digestOf(content) }, make: () => content };
  });
}
