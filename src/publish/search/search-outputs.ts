import type { Garden } from '#garden';
import { digestOf, type Lang } from '#naming';
import type { IndexPart, KnownFace, KnownPage, Lexicon } from '#search';
import type { Progress } from '#progress';
import { openStore } from '#store';
import type { Output } from '../outputs/output.ts';
import { engineFiles } from './engine-files.ts';
import { recordsOf } from './records.ts';
import { knownScenario, type ShelvedScenario } from './shelved-scenario.ts';
import { type BuiltPart, buildPart, idInPart, partsOf, type SearchPart } from './search-parts.ts';

/** Folder of the search inside the site. */
export const SEARCH_FOLDER = 'pagefind';

/** What is to be found. */
export interface Searched {
  readonly garden: Garden;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
  readonly shelf?: readonly ShelvedScenario[] | undefined;
  readonly progress?: Progress | undefined;
}

interface BuiltSearchPart extends SearchPart {
  readonly built: BuiltPart;
}

/**
 * The files of the search: Pagefind's program, an index for it in parts, the texts to show hits from, and the lexicon. They are
 * made from what pages show, of public notes alone. What was made before is kept.
 */
export async function searchOutputs({ garden, cache, shelf = [], progress }: Searched): Promise<readonly Output[]> {
  const store = openStore(cache, 'search');
  const records = recordsOf(garden, store);
  if (records.length === 0) return [];
  progress?.begin('search', records.length);
  const engine = engineFiles(cache);
  engine.catch(() => undefined);
  const parts: BuiltSearchPart[] = [];
  for (const part of partsOf(records)) {
    const before = parts.at(-1);
    parts.push({ ...part, built: buildPart(part, store) });
    progress?.advance('search', part.records.length);
    await before?.built.settled();
  }
  await parts.at(-1)?.built.settled();
  const lexicon = JSON.stringify(lexiconOf(garden, parts, shelf));
  await store.save();
  const program = await engine;
  progress?.end('search');
  return [
    ...program.map(({ name, content }) => ({
      path: `${SEARCH_FOLDER}/${name}`,
      inputs: { pagefind: digestOf(content) },
      make: () => content,
    })),
    { path: `${SEARCH_FOLDER}/lexicon.json`, inputs: { lexicon: digestOf(lexicon) }, make: () => lexicon },
    ...parts.flatMap(partOutputs),
    ...textOutputs(parts),
  ];
}

function partOutputs({ name, built }: BuiltSearchPart): Output[] {
  return built.facts.files.map(({ path, digest }) => ({
    path: `${SEARCH_FOLDER}/${name}/${path}`,
    inputs: { index: digest },
    make: () => built.read(path),
  }));
}

function textOutputs(parts: readonly BuiltSearchPart[]): Output[] {
  // Two pages may say the same.
  const texts = new Map<string, Output>();
  for (const { records, built } of parts)
    for (const [index, record] of records.entries()) {
      const digest = built.facts.texts[index] ?? digestOf('');
      const path = `${SEARCH_FOLDER}/${textFile(digest)}`;
      texts.set(path, { path, inputs: { text: digest }, make: () => record.readText(digest) });
    }
  return [...texts.values()];
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
  for (const part of parts) {
    const { hash, texts } = part.built.facts;
    (byLang[part.lang] ??= []).push({ folder: `${part.name}/`, hash, pages: part.records.length });
    for (const [index, { face }] of part.records.entries())
      places.set(face.href, { id: idInPart(part, index), file: textFile(texts[index] ?? '') });
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
