import { type Digest, digestOf } from '#naming';
import type { Note } from '#vault';
import type { Seeds } from './garden.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { Backlink } from './page.ts';

/** What no page but a note's own, those that embed it and lists of notes see of it. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['source', 'digest', 'bodyStart', 'fieldStarts']);
const OWN_FRONTMATTER: ReadonlySet<string> = new Set(['description', 'created', 'updated']);

/**
 * Digest of all that pages may see of notes other than their own: names, addresses, titles, headings, links, tags, whatever is
 * not known to stay with the note itself. While it is the same, an edit changes the page of its note, the pages that embed or
 * list it, and those that it links to.
 */
export function worldDigest(seeds: Seeds, isPublic: (note: Note) => boolean): Digest {
  const { site, vault } = seeds;
  const notes = vault.notes.map((note) => {
    const facts = without(note, OWN_FIELDS);
    const frontmatter = without(note.frontmatter, OWN_FRONTMATTER);
    return JSON.stringify([{ ...facts, frontmatter }, isPublic(note) ? seeds.draft(note).seenByOthers : undefined]);
  });
  const files = [...vault.attachments.values()].map(({ path, heldBack }) => [path, heldBack]);
  return digestOf(site.digest, JSON.stringify([files, vault.siteRoots, vault.publication.mode]), notes.join('\n'));
}

function without(value: object, fields: ReadonlySet<string>): Record<string, unknown> {
  const rest: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) if (!fields.has(name)) rest[name] = field;
  return rest;
}

/** What the page of a note is made from, as far as it can be told without making it. */
export interface FingerprintParts {
  /** `worldDigest`. */
  readonly world: Digest;
  readonly text: LinkedDraft;
  readonly backlinks: readonly Backlink[];
  readonly backlinkCount: number;
  /** Day of the last change. */
  readonly updated: string | undefined;
}

/**
 * A digest that stands for all that the page of a note is made from, made without making it: two gardens in which it is the
 * same have the same page there. `undefined` where the page shows more than its own text, which only making it can tell:
 * other notes, files, drawings, code.
 */
export function fingerprintOf({
  world,
  text,
  backlinks,
  backlinkCount,
  updated,
}: FingerprintParts): Digest | undefined {
  const { note, draft, targets } = text;
  if (draft.runsCode || draft.slots.some(({ kind }) => kind === 'embed' || kind === 'image')) return undefined;
  if (targets.some((target) => target?.kind === 'file' || target?.kind === 'drawing')) return undefined;
  // The digest of a text from which private names were taken tells of its HTML alone.
  const own = [note.digest, draft.digest, updated ?? ''];
  return digestOf([world, ...own, String(backlinkCount), JSON.stringify(backlinks)].join('\n'));
}
