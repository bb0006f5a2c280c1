import type { Garden } from '#garden';
import { digestOf, type Lang } from '#naming';
import type { IndexPart, KnownFace, KnownPage, Lexicon } from '#search';
import type { Progress } from '#progress';
import { openStore } from '#store';
import type { Output } from '../outputs/output.ts';
import { engineFiles } from './engine-files.ts';
import { idInPart } from './made-part.ts';
import { partMaker } from './part-maker.ts';
import { recordsOf } from './records.ts';
import { knownScenario, type ShelvedScenario } from './shelved-scenario.ts';
import { type BuiltPart, buildPart, partsOf, recordsToMake } from './search-parts.ts';

/** Folder of the search inside the site. */
export const SEARCH_FOLDER = 'pagefind';

/** Parts under way at once: pages are written meanwhile, between which the next one is gathered. */
const AHEAD = 2;

/** What is to be found. */
export interface Searched {
  readonly garden: Garden;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
  readonly shelf?: readonly ShelvedScenario[] | undefined;
  readonly progress?: Progress | undefined;
}

/**
 * The files of the search: Pagefind's program, an index for it in parts, the texts to show hits from, and the lexicon. They are
 * made from what pages show, of public notes alone. What was made before is kept.
 */
export async function searchOutputs({ garden, cache, shelf = [], progress }: Searched): Promise<readonly Output[]> {
  const store = openStore(cache, 'search');
  const planned = partsOf(recordsOf(garden));
  if (planned.length === 0) return [];
  progress?.begin('search', planned.length);
  const engine = engineFiles(cache);
  engine.catch(() => undefined);
  const maker = partMaker(recordsToMake(planned, store));
  const building: Promise<BuiltPart>[] = [];
  try {
    for (const part of planned) {
      // What a part is made from is gathered while those before are made.
      const before = building.at(-AHEAD);
      const built = buildPart(part, maker, store).finally(() => progress?.advance('search', 1));
      built.catch(() => undefined);
      building.push(built);
      await before;
    }
    await Promise.all(building);
  } finally {
    await maker.close();
  }
  const parts = await Promise.all(building);
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

function partOutputs({ name, facts, readFile }: BuiltPart): Output[] {
  return facts.files.map(({ path, digest }) => ({
    path: `${SEARCH_FOLDER}/${name}/${path}`,
    inputs: { index: digest },
    make: () => readFile(path),
  }));
}

function textOutputs(parts: readonly BuiltPart[]): Output[] {
  // Two pages may say the same.
  const texts = new Map<string, Output>();
  for (const { facts, readText } of parts)
    for (const [index, digest] of facts.texts.entries()) {
      const path = `${SEARCH_FOLDER}/${textFile(digest)}`;
      texts.set(path, { path, inputs: { text: digest }, make: () => readText(index) });
    }
  return [...texts.values()];
}

/** Called by its digest, so that readers may keep it forever. */
function textFile(digest: string): string {
  return `text/${digest.slice(0, 16)}.json`;
}

function lexiconOf(
  { findables, site }: Garden,
  parts: readonly BuiltPart[],
  shelf: readonly ShelvedScenario[],
): Lexicon {
  const places = new Map<string, { readonly id: string; readonly file: string }>();
  const byLang: Partial<Record<Lang, IndexPart[]>> = {};
  for (const part of parts) {
    const { hash, texts } = part.facts;
    (byLang[part.lang] ??= []).push({ folder: `${part.name}/`, hash, pages: part.records.length });
    for (const [index, { face }] of part.records.entries())
      places.set(face.href, { id: idInPart(part.name, index), file: textFile(texts[index] ?? '') });
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
