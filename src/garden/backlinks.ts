import type { Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { Addresses } from './addresses.ts';
import { collatorOf } from './collators.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Backlink } from './page.ts';
import { shownFace } from './shown-face.ts';
import type { TranslationSet, TranslationSets } from './translation-sets.ts';

/** Backlinks that a page lists, and sentences for each. */
const MOST_BACKLINKS = 50;
const MOST_SENTENCES = 3;

/** The texts that link to each note or embed it, in the order of the notes. A link to either face of a note counts for the note. */
export type Linkers = ReadonlyMap<TranslationSet, readonly LinkedDraft[]>;

/** Gathers the links and embeds of all public notes. */
export function linkersOf(linked: Iterable<LinkedDraft>, sets: TranslationSets): Linkers {
  const linkers = new Map<TranslationSet, LinkedDraft[]>();
  for (const text of linked) {
    const source = sets.of(text.note);
    for (const target of text.targets) {
      if (target?.kind !== 'note' || target.set === source) continue;
      const known = linkers.get(target.set);
      if (known === undefined) linkers.set(target.set, [text]);
      // Text by text: one that links a second time is the last that was added.
      else if (known.at(-1) !== text) known.push(text);
    }
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
}

/**
 * The notes that link to `set`, given by their texts, for readers of `lang`: each once, with the sentences of its text in that
 * language if that text has the link. Texts in the readers' language come first, then by title.
 */
export function backlinksTo(
  set: TranslationSet,
  lang: Lang,
  texts: readonly LinkedDraft[],
  { site, sets, addresses, titleOf }: BacklinkParts,
): Backlinks {
  const linking = new Set(texts.map(({ note }) => note));
  const sources = texts.flatMap((text) => {
    const { note } = text;
    const source = sets.of(note);
    if (source === undefined) return [];
    const shown = shownFace(source, lang, site);
    if (shown !== note && linking.has(shown)) return [];
    const isElsewhere = note.lang === lang ? 0 : 1;
    return { text, isElsewhere, title: titleOf(note), href: addresses.hrefOf(source, lang) };
  });
  const { compare } = collatorOf(lang);
  sources.sort((a, b) => a.isElsewhere - b.isElsewhere || compare(a.title, b.title) || (a.href < b.href ? -1 : 1));
  const backlinks = sources
    .slice(0, MOST_BACKLINKS)
    .map(({ text, title, href }) => ({ href, text: title, sentences: sentencesOn(set, text), lang: text.note.lang }));
  return { backlinks, count: sources.length };
}

/** What a text says around its links to a note. */
function sentencesOn(set: TranslationSet, { draft, targets }: LinkedDraft): string[] {
  const sentences: string[] = [];
  for (const [index, target] of targets.entries()) {
    if (sentences.length === MOST_SENTENCES) break;
    const slot = draft.slots[index];
    if (slot?.kind !== 'link' || target?.kind !== 'note' || target.set !== set) continue;
    const sentence = slot.sentence.trim();
    if (sentence !== '' && !sentences.includes(sentence)) sentences.push(sentence);
  }
  return sentences;
}
