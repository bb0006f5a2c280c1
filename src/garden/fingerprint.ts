import { type Digest, digestOf, type Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import type { PageAddress } from './garden.ts';
import { CONCEPTS } from './addresses.ts';
import type { ConceptUses } from './concepts/concept-uses.ts';
import { getOrAdd } from './get-or-add.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { MOST_ENTRIES, partOn } from './pagination.ts';
import { type ShownParts, shownByText } from './shown-by-text.ts';
import { shownFace } from './shown-face.ts';
import type { Tag, TagBook } from './tag-book.ts';
import type { TranslationSet } from './translation-sets.ts';
import type { Tree } from './tree.ts';

/** What the pages of a garden are made from, as far as it can be told without making them. */
export interface FingerprintParts extends ShownParts {
  readonly site: Site;
  readonly treeOf: (lang: Lang) => Tree;
  readonly tags: TagBook;
  readonly uses: ConceptUses;
  /** `worldDigest`. */
  readonly world: () => Digest;
  readonly linkedOf: (note: Note) => LinkedDraft;
  /** The texts that link to a note. */
  readonly linkersTo: (set: TranslationSet) => readonly LinkedDraft[];
  /** What lists say of a note. */
  readonly descriptionOf: (note: Note) => string;
  /** Day of the last change. */
  readonly updatedOf: (note: Note) => string | undefined;
}

/**
 * Finds a digest that stands for all that the page at an address is made from, told without making it: two gardens in which it
 * is the same have the same page there. `undefined` where only making the page tells: it runs code, or shows a diagram that could
 * not be drawn.
 */
export function fingerprintsOf(parts: FingerprintParts): (address: PageAddress) => Digest | undefined {
  const { site, treeOf, tags, world, linkedOf, noteOf, linkersTo, updatedOf, descriptionOf } = parts;
  const { concepts, uses } = parts;
  const texts = new Map<Note, string>();
  const textOf = (note: Note): string =>
    getOrAdd(texts, note, () => {
      const { draft, isVeiled } = linkedOf(note);
      const description = isVeiled ? digestOf(descriptionOf(note)) : '';
      return `${noteOf(note).digest} ${draft.digest} ${description} ${updatedOf(note) ?? ''}\n`;
    });
  /** What a list says of notes; who is in it, where, and under which title is part of the world. */
  const listed = (sets: Iterable<TranslationSet | undefined>, lang: Lang): string => {
    let text = '';
    for (const set of sets) if (set !== undefined) text += textOf(shownFace(set, lang, site));
    return text;
  };
  const ofTags = new Map<Tag, Digest>();
  // A page and what is found of it by the search are made from the same.
  const known = new Map<string, Digest | undefined>();

  return (address) => {
    const key = `${address.lang} ${address.number ?? 1} ${address.slug}`;
    if (!known.has(key)) known.set(key, fingerprintAt(address));
    return known.get(key);
  };

  function fingerprintAt({ lang, slug, number = 1 }: PageAddress): Digest | undefined {
    const node = treeOf(lang).at(slug);
    if (node !== undefined) {
      const entries = listed(
        partOn(node.children, number, MOST_ENTRIES).map(({ set }) => set),
        lang,
      );
      const face = number === 1 && node.set !== undefined ? shownFace(node.set, lang, site) : undefined;
      if (node.set === undefined || face === undefined) return digestOf(`${world()}\n${entries}`);
      const text = linkedOf(face);
      const shown = text.draft.runsCode ? undefined : shownByText(text, parts);
      if (shown === undefined) return undefined;
      let own = `${world()}\n${entries}\n${textOf(face)}\n${shown}`;
      // Who links here, from where and under which title is part of the world.
      for (const { draft } of linkersTo(node.set)) own += `\n${draft.sentences}`;
      return digestOf(own);
    }
    const concept = concepts.at(slug);
    if (concept !== undefined || slug === CONCEPTS) {
      const users = concept === undefined ? '' : listed(uses(concept.id, lang), lang);
      return digestOf(`${world()}\n${concepts.digest}\n${users}`);
    }
    const tag = tags.at(lang, slug);
    // All pages of a tag go by all of its notes, so that these need not be put in order.
    const ofTag = tag && getOrAdd(ofTags, tag, () => digestOf(listed(tag.sets, lang)));
    return digestOf(`${world()}\n${ofTag ?? ''}`);
  }
}
