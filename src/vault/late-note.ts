import type { Note, Publication, Recognition } from './note.ts';

/** What is found out of a note only when somebody asks for it. */
export interface Late {
  /** May throw `NoteChanged`. */
  readonly source: () => string;
  readonly recognised: () => Recognition;
}

/** A note of which some is found out later, once. */
export function lateNote(
  known: Omit<Note, 'publication' | keyof Late>,
  { source: findSource, recognised: recognise }: Late,
): Omit<Note, 'publication'> {
  let source: string | undefined;
  let recognised: Recognition | undefined;
  return {
    ...known,
    get source() {
      return (source ??= findSource());
    },
    get recognised() {
      return (recognised ??= recognise());
    },
  };
}

/** A note with another publication and another stem, of which nothing is found out yet that is found out later. */
export function noteWith(
  note: Omit<Note, 'publication'>,
  { publication, stem = note.stem }: { readonly publication: Publication; readonly stem?: string },
): Note {
  const { id, lang, langFrom, format, flavour, frontmatter, fieldStarts, bodyStart, digest } = note;
  return {
    ...{ id, lang, langFrom, stem, format, flavour, frontmatter, bodyStart, digest, publication },
    ...(fieldStarts && { fieldStarts }),
    get source() {
      return note.source;
    },
    get recognised() {
      return note.recognised;
    },
  };
}
