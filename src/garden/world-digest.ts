import { type Digest, digestOf } from '#naming';
import type { Draft } from '#markdown';
import { programDigest } from '#store';
import type { Note } from '#vault';
import type { Seeds } from './garden.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { isPublic } from './note-facts.ts';

/**
 * Digest of all that notes see of each other before their links are led: names, headings, links, tags, whatever is not known to
 * stay with the note itself. `drafts` are those of the public notes.
 */
export function groundDigest({ site, vault, glossary }: Seeds, drafts: ReadonlyMap<Note, Draft>): Digest {
  const notes = vault.notes.map((note) => `${factsOf(note)}\n${drafts.get(note)?.seenByOthers ?? ''}`);
  const files = [...vault.attachments.values()].map(({ path, heldBack }) => [path, heldBack]);
  const others = [files, vault.siteRoots, vault.publication.mode, glossary !== undefined];
  return digestOf(site.digest, JSON.stringify(others), notes.join('\n'));
}

/**
 * Digest of all that linking a text asks of anything but the text itself: beside the ground, the words of the glossary, what
 * private notes say they are called, and the program.
 */
export function linkingDigest(ground: Digest, { vault, glossary }: Seeds): Digest {
  const hidden = vault.notes.flatMap((note) => (isPublic(note) ? [] : note.digest));
  return digestOf(programDigest(), ground, glossary?.digest ?? '', hidden.join('\n'));
}

/** What pages may show of notes other than their own. */
export interface World {
  /** `groundDigest`. */
  readonly ground: Digest;
  /** The drafts of all public notes, and what linking made of them. */
  readonly drafts: ReadonlyMap<Note, Draft>;
  readonly linked: ReadonlyMap<Note, LinkedDraft>;
  /** The titles of these, as they are shown. */
  readonly titles: ReadonlyMap<Note, string>;
}

/**
 * Digest of all that pages may see of notes other than their own: names, addresses, titles, headings, links, tags, whatever is
 * not known to stay with the note itself. While it is the same, an edit changes the page of its note, the pages that embed or
 * list it, and those that it links to.
 */
export function worldDigest({ ground, drafts, linked, titles }: World): Digest {
  const notes = Array.from(linked, ([note, { draft }]) => [
    titles.get(note),
    // A text from which private names were taken has headings of its own.
    draft === drafts.get(note) ? '' : draft.seenByOthers,
  ]);
  return digestOf(ground, JSON.stringify(notes));
}

/**
 * All of a note but what only its own page, those that embed it and lists of notes see of it, as JSON. How its flavour was found
 * no page shows, and where the marks stand shifts with every line above them.
 */
export function factsOf(note: Note): string {
  const { id, lang, langFrom, stem, format, flavour, publication } = note;
  const frontmatter = { ...note.frontmatter, description: undefined, created: undefined, updated: undefined };
  const facts: Facts = { id, lang, langFrom, stem, format, flavour, publication, frontmatter };
  return JSON.stringify(facts);
}

/** Field by field, so that no text of a note is read for it. */
type Facts = {
  readonly [
    Field in keyof Required<Omit<Note, 'source' | 'digest' | 'bodyStart' | 'fieldStarts' | 'recognised'>>
  ]: unknown;
};
