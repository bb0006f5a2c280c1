import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type Addresses, pageHref } from './addresses.ts';
import { collatorOf } from './collators.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Backlink } from './page.ts';
import { shownFace } from './shown-face.ts';
import type { TranslationSet, TranslationSets } from './translation-sets.ts';

/** Backlinks that a page lists, and sentences for each. */
const MOST_BACKLINKS = 50;
const MOST_SENTENCES = 3;

/** Which notes link to which: for each note that is linked to, the texts that do and their sentences around the links. */
export type LinkGraph = ReadonlyMap<TranslationSet, ReadonlyMap<TranslationSet, ReadonlyMap<Note, readonly string[]>>>;

/** Gathers the links and embeds of all public notes. A link to either face of a note counts for the note. */
export function graphOf(linked: Iterable<LinkedDraft>, sets: TranslationSets): LinkGraph {
  const graph = new Map<TranslationSet, Map<TranslationSet, Map<Note, string[]>>>();
  for (const { note, draft, targets, veil } of linked) {
    const source = sets.of(note);
    if (source === undefined) continue;
    for (const [index, target] of targets.entries()) {
      if (target?.kind !== 'note' || target.set === source) continue;
      const sources = getOrAdd(graph, target.set, () => new Map<TranslationSet, Map<Note, string[]>>());
      const texts = getOrAdd(sources, source, () => new Map<Note, string[]>());
      const sentences = getOrAdd(texts, note, () => []);
      const slot = draft.slots[index];
      if (slot?.kind !== 'link' || sentences.length === MOST_SENTENCES) continue;
      const sentence = veil(slot.sentence).trim();
      if (sentence !== '' && !sentences.includes(sentence)) sentences.push(sentence);
    }
  }
  return graph;
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export interface BacklinkParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly graph: LinkGraph;
  readonly titleOf: (note: Note) => string;
}

/**
 * The notes that link to one, for a reader of `lang`: each once, with the sentences of its text in that language if that
 * text has the link. Texts in the reader's language come first, then by title; `count` is that of all.
 */
export function backlinksOf(
  set: TranslationSet,
  lang: Lang,
  { site, addresses, graph, titleOf }: BacklinkParts,
): { readonly backlinks: readonly Backlink[]; readonly count: number } {
  const collator = collatorOf(lang);
  const found = [...(graph.get(set) ?? [])].map(([source, texts]): Backlink => {
    const shown = shownFace(source, lang, site);
    const [face, sentences] = [...texts].find(([note]) => note === shown) ?? [...texts][0] ?? [shown, []];
    return {
      href: pageHref(site, lang, addresses.slugOf(source, lang)),
      text: titleOf(face),
      sentences,
      lang: face.lang,
    };
  });
  const here = (backlink: Backlink): number => (backlink.lang === lang ? 0 : 1);
  found.sort((a, b) => here(a) - here(b) || collator.compare(a.text, b.text) || (a.href < b.href ? -1 : 1));
  return { backlinks: found.slice(0, MOST_BACKLINKS), count: found.length };
}
