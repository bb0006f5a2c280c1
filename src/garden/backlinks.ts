import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Addresses } from './addresses.ts';
import { getOrAdd } from './get-or-add.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Backlink } from './page.ts';
import { shownFace } from './shown-face.ts';
import type { TextOrder } from './text-order.ts';
import type { TranslationSet, TranslationSets } from './translation-sets.ts';

/** Backlinks that a page lists, and sentences for each. */
const MOST_BACKLINKS = 50;
const MOST_SENTENCES = 3;

/** What each text says of the notes that it links to or embeds: sentences around the links. */
export type Mentions = ReadonlyMap<Note, ReadonlyMap<TranslationSet, readonly string[]>>;

/** Gathers the links and embeds of all public notes. A link to either face of a note counts for the note. */
export function mentionsOf(linked: Iterable<LinkedDraft>, sets: TranslationSets): Mentions {
  const mentions = new Map<Note, Map<TranslationSet, string[]>>();
  for (const { note, draft, targets, veil } of linked) {
    const source = sets.of(note);
    if (source === undefined) continue;
    const ofNote = new Map<TranslationSet, string[]>();
    mentions.set(note, ofNote);
    for (const [index, target] of targets.entries()) {
      if (target?.kind !== 'note' || target.set === source) continue;
      const sentences = getOrAdd(ofNote, target.set, () => []);
      const slot = draft.slots[index];
      if (slot?.kind !== 'link' || sentences.length === MOST_SENTENCES) continue;
      const sentence = veil(slot.sentence).trim();
      if (sentence !== '' && !sentences.includes(sentence)) sentences.push(sentence);
    }
  }
  return mentions;
}

/** The backlinks of each note for readers of a language; `count` is that of all, listed or not. */
export type Backlinks = ReadonlyMap<
  TranslationSet,
  { readonly backlinks: readonly Backlink[]; readonly count: number }
>;

export interface BacklinkParts {
  readonly site: Site;
  readonly sets: TranslationSets;
  readonly addresses: Addresses;
  readonly titleOf: (note: Note) => string;
  readonly placeOf: TextOrder;
}

/**
 * The notes that link to each, for readers of `lang`: each once, with the sentences of its text in that language if that
 * text has the link. Texts in the readers' language come first, then by title. All notes are put in order once and then
 * handed out to those that they link to, so that no list has to be sorted, however long.
 */
export function backlinksIn(
  lang: Lang,
  mentions: Mentions,
  { site, sets, addresses, titleOf, placeOf }: BacklinkParts,
): Backlinks {
  const sources = [...mentions].flatMap(([note, mentioned]) => {
    const source = sets.of(note);
    if (source === undefined || mentioned.size === 0) return [];
    const [href, title] = [addresses.hrefOf(source, lang), titleOf(note)];
    return { note, mentioned, shown: shownFace(source, lang, site), href, title, place: placeOf(title) };
  });
  const elsewhere = ({ note }: { readonly note: Note }): number => (note.lang === lang ? 0 : 1);
  sources.sort((a, b) => elsewhere(a) - elsewhere(b) || a.place - b.place || (a.href < b.href ? -1 : 1));
  const found = new Map<TranslationSet, { backlinks: Backlink[]; count: number }>();
  for (const { note, mentioned, shown, href, title } of sources) {
    const inShown = shown === note ? undefined : mentions.get(shown);
    for (const [set, sentences] of mentioned) {
      if (inShown?.has(set) === true) continue;
      const list = getOrAdd(found, set, () => ({ backlinks: [], count: 0 }));
      list.count += 1;
      if (list.count <= MOST_BACKLINKS) list.backlinks.push({ href, text: title, sentences, lang: note.lang });
    }
  }
  return found;
}
