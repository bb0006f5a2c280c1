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
  return digestOf(site.digest, JSON.stringify([files, vault.siteRoots, vault.publication.mode]), notes.join('\n'));
}

/** All of a note but what only its own page, those that embed it and lists of notes see of it, as JSON. */
export function factsOf(note: Note): string {
  const frontmatter = { ...note.frontmatter, description: undefined, created: undefined, updated: undefined };
  const own = { source: undefined, digest: undefined, bodyStart: undefined, fieldStarts: undefined };
  return JSON.stringify({ ...note, ...own, frontmatter });
}

/** What the page of a note is made from, as far as it can be told without making it. */
export interface FingerprintParts {
  /** `worldDigest`. */
  readonly world: Digest;
  /** Digest of the note. */
  readonly note: Digest;
  readonly text: LinkedDraft;
  /** The texts that link to the note. */
  readonly linkers: readonly LinkedDraft[];
  /** Day of the last change. */
  readonly updated: string | undefined;
}

/**
 * A digest that stands for all that the page of a note is made from, made without making it: two gardens in which it is the
 * same have the same page there. `undefined` where the page shows more than its own text, which only making it can tell:
 * other notes, files, drawings, code.
 */
export function fingerprintOf({ world, note, text, linkers, updated }: FingerprintParts): Digest | undefined {
  const { draft, targets } = text;
  if (draft.runsCode || draft.slots.some(({ kind }) => kind === 'embed' || kind === 'image')) return undefined;
  if (targets.some((target) => target?.kind === 'file' || target?.kind === 'drawing')) return undefined;
  let parts = `${world}\n${note}\n${draft.digest}\n${updated ?? ''}`;
  // Who links here, from where and under which title is part of the world.
  for (const linker of linkers) parts += `\n${linker.draft.sentences}`;
  return digestOf(parts);
}
