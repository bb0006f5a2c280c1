import { type Digest, digestOf } from '#naming';
import type { Note } from '#vault';
import type { Seeds } from './garden.ts';
import type { LinkedDraft } from './linked-draft.ts';

/** What pages may show of notes other than their own. */
export interface World {
  readonly seeds: Seeds;
  /** The texts of all public notes. */
  readonly linked: ReadonlyMap<Note, LinkedDraft>;
  /** The titles of these, as they are shown. */
  readonly titles: ReadonlyMap<Note, string>;
}

/**
 * Digest of all that pages may see of notes other than their own: names, addresses, titles, headings, links, tags, whatever is
 * not known to stay with the note itself. While it is the same, an edit changes the page of its note, the pages that embed or
 * list it, and those that it links to.
 */
export function worldDigest({ seeds, linked, titles }: World): Digest {
  const { site, vault } = seeds;
  const notes = vault.notes.map((note) => {
    const text = linked.get(note);
    if (text === undefined) return factsOf(note);
    const own = seeds.draft(note);
    // A text from which private names were taken has headings of its own.
    const shown = text.draft === own ? '' : text.draft.seenByOthers;
    return `${factsOf(note)}\n${JSON.stringify([titles.get(note), own.seenByOthers, shown])}`;
  });
  const files = [...vault.attachments.values()].map(({ path, heldBack }) => [path, heldBack]);
  const others = [files, vault.siteRoots, vault.publication.mode, seeds.glossary !== undefined];
  return digestOf(site.digest, JSON.stringify(others), notes.join('\n'));
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
