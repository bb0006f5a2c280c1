import type { Heading, Slot } from '#markdown';
import type { Attachment, Note } from '#vault';
import type { Seeds } from './garden.ts';
import { surveyOf } from './survey.ts';
import type { Target } from './target.ts';

/** What a link, an image or an embed means, whoever may see it. */
export type Meaning =
  | {
      readonly kind: 'note';
      readonly note: Note;
      /** The place inside the note that is named; `'missing'` where the note has none like it, `undefined` for the note itself. */
      readonly place: NotePlace | 'missing' | undefined;
    }
  /** `fragment` is what followed the name, `#` included: `#page=3`. */
  | { readonly kind: 'file'; readonly file: Attachment; readonly fragment: string }
  /** A folder without a note of its own; `stem` is its path as in stems. */
  | { readonly kind: 'folder'; readonly stem: string }
  | { readonly kind: 'external'; readonly href: string }
  /** A page that Madang makes and that is no file: of tags. */
  | { readonly kind: 'page' }
  /** A term (`glossary:`) of which there is no note; no fault. */
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'broken' };

/** A place in a note: its heading, or an element by its id (of a block with `^` in front). */
export type NotePlace =
  { readonly kind: 'heading'; readonly heading: Heading } | { readonly kind: 'id'; readonly id: string };

/** Finds what a slot of a note's draft means; `undefined` for slots that lead nowhere by themselves (tags, labels, code). */
export type FindMeaning = (note: Note, slot: Slot) => Meaning | undefined;

/**
 * Finds what the links of a vault mean by the very rules of the garden, all notes and files counted as public. For one who
 * rewrites a vault of his own; what it finds must not be shown to readers.
 */
export function linkFinder(seeds: Seeds): FindMeaning {
  const { vault } = seeds;
  const opened = new Map(vault.notes.map((note) => [note, open(note)]));
  const closed = new Map([...opened].map(([note, shown]) => [shown, note]));
  const own = (note: Note): Note => closed.get(note) ?? note;
  const files = [...vault.attachments].map(([path, file]) => [path, { ...file, heldBack: false }] as const);
  const { resolve } = surveyOf({
    ...seeds,
    vault: { ...vault, notes: [...opened.values()], attachments: new Map(files) },
    draft: (note) => seeds.draft(own(note)),
    fragment: (note, start, end) => seeds.fragment(own(note), start, end),
  });
  const meaningOf = (target: Target): Meaning => {
    switch (target.kind) {
      case 'note': {
        const note = own(target.face);
        return { kind: 'note', note, place: placeOf(target.anchor, seeds.draft(note).headings) };
      }
      case 'file': {
        const file = vault.attachments.get(target.file.path) ?? target.file;
        return { kind: 'file', file, fragment: target.fragment };
      }
      case 'drawing':
        return { kind: 'file', file: vault.attachments.get(target.file.path) ?? target.file, fragment: '' };
      case 'folder':
        return { kind: 'folder', stem: target.stem };
      case 'page':
        return { kind: 'page' };
      case 'private':
        return { kind: 'broken' };
      case 'external':
      case 'unlinked':
      case 'broken':
        return target;
    }
  };
  return (note, slot) => {
    const target = resolve(opened.get(note) ?? note, slot);
    return target && meaningOf(target);
  };
}

function open(note: Note): Note {
  return { ...note, publication: { public: true, decidedBy: 'default' } };
}

function placeOf(
  anchor: Extract<Target, { kind: 'note' }>['anchor'],
  headings: readonly Heading[],
): NotePlace | 'missing' | undefined {
  switch (anchor?.kind) {
    case undefined:
      return undefined;
    case 'heading': {
      const heading = headings[anchor.index];
      return heading === undefined ? 'missing' : { kind: 'heading', heading };
    }
    case 'block':
      return { kind: 'id', id: `^${anchor.id}` };
    case 'id':
      return { kind: 'id', id: anchor.id };
    case 'missing':
      return 'missing';
  }
}
