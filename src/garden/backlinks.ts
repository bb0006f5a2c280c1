import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Addresses } from './addresses.ts';
import { collatorOf } from './collators.ts';
import { getOrAdd } from './get-or-add.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { once } from './once.ts';
import type { Backlink } from './page.ts';
import { shownFace } from './shown-face.ts';
import type { TranslationSet, TranslationSets } from './translation-sets.ts';
import type { Tree } from './tree.ts';
import type { Web } from './weave.ts';

/** Backlinks that a page lists, and sentences for each. */
const MOST_BACKLINKS = 50;
const MOST_SENTENCES = 3;

/** The texts that link to each note or embed it, in the order of the notes. A link to either face of a note counts for the note. */
export type Linkers = ReadonlyMap<TranslationSet, readonly LinkedDraft[]>;

/** Gathers who links to whom, among all public notes. */
export function linkersOf({ linked, tiesOf }: Pick<Web, 'linked' | 'tiesOf'>, sets: TranslationSets): Linkers {
  const linkers = new Map<TranslationSet, LinkedDraft[]>();
  for (const [note, text] of linked) {
    const source = sets.of(note);
    for (const set of tiesOf(note).notes) if (set !== source) getOrAdd(linkers, set, () => []).push(text);
  }
  return linkers;
}

/** The backlinks of a note for readers of a language; `count` is that of all, listed or not. */
export interface Backlinks {
  readonly backlinks: readonly Backlink[];
  readonly count: number;
}

export interface BacklinkParts {
  readonly site: Site;
  readonly sets: TranslationSets;
  readonly addresses: Addresses;
  readonly titleOf: (note: Note) => string;
  readonly treeOf: (lang: Lang) => Tree;
}

/** A text that links elsewhere, as readers of a language see it. */
interface Source extends Pick<Backlink, 'href' | 'text'> {
  /** The text of the same note that these readers are shown; it may be another. */
  readonly shown: Note;
  readonly isElsewhere: 0 | 1;
  /** Where its title stands among those of all notes; `undefined` for a text that these readers are not shown. */
  readonly place: number | undefined;
}

/**
 * Finds the notes that link to a note, given by their texts, for readers of a language: each once, with the sentences of its text in
 * that language if that text has the link. Texts in the readers' language come first, then by title.
 */
export function backlinksIn({
  site,
  sets,
  addresses,
  titleOf,
  treeOf,
}: BacklinkParts): (lang: Lang, set: TranslationSet, linkers: readonly LinkedDraft[]) => Backlinks {
  const known = new Map<Lang, Map<LinkedDraft, Source | undefined>>();
  const sourceOf = ({ note }: LinkedDraft, lang: Lang): Source | undefined => {
    const set = sets.of(note);
    if (set === undefined) return undefined;
    const shown = shownFace(set, lang, site);
    const text = titleOf(note);
    const place = shown === note ? treeOf(lang).placeOf(text) : undefined;
    return { shown, text, place, href: addresses.hrefOf(set, lang), isElsewhere: note.lang === lang ? 0 : 1 };
  };
  return (lang, set, linkers) => {
    const ofLang = getOrAdd(known, lang, () => new Map<LinkedDraft, Source | undefined>());
    const linking = once(() => new Set(linkers.map(({ note }) => note)));
    const found: { readonly source: Source; readonly text: LinkedDraft }[] = [];
    for (const text of linkers) {
      const source = getOrAdd(ofLang, text, () => sourceOf(text, lang));
      if (source === undefined) continue;
      if (source.shown !== text.note && linking().has(source.shown)) continue;
      found.push({ source, text });
    }
    found.sort((a, b) => compareSources(a.source, b.source, lang));
    const backlinks = found.slice(0, MOST_BACKLINKS).map(({ source, text: linking }) => {
      const { href, text } = source;
      return { href, text, sentences: sentencesOf(linking, set), lang: linking.note.lang };
    });
    return { backlinks, count: found.length };
  };
}

function compareSources(a: Source, b: Source, lang: Lang): number {
  if (a.isElsewhere !== b.isElsewhere) return a.isElsewhere - b.isElsewhere;
  // Places are compared a hundred times as fast as titles, and come to the same.
  const isPlaced = a.place !== undefined && b.place !== undefined;
  const order = isPlaced ? a.place - b.place : collatorOf(lang).compare(a.text, b.text);
  return order || (a.href < b.href ? -1 : 1);
}

/** What a text says around its links to a note. */
function sentencesOf({ draft, targets }: LinkedDraft, set: TranslationSet): string[] {
  const sentences: string[] = [];
  for (const [index, slot] of draft.slots.entries()) {
    if (sentences.length === MOST_SENTENCES) break;
    const target = targets[index];
    if (slot.kind !== 'link' || target?.kind !== 'note' || target.set !== set) continue;
    const sentence = slot.sentence.trim();
    if (sentence !== '' && !sentences.includes(sentence)) sentences.push(sentence);
  }
  return sentences;
}
