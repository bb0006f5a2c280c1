import type { Place } from '#diagnostics';
import { pathMatcher } from '#site';
import type { Note, Vault } from '#vault';

/** What Madang decided about a note, and why. */
export interface Explanation {
  readonly file: string;
  readonly flavour: Note['flavour'];
  readonly recognisedBy: Note['recognised']['by'];
  /** Line is `null` for what is not in the note itself. */
  readonly marks: readonly { readonly flavour: Note['flavour']; readonly what: string; readonly line: number | null }[];
  readonly lang: Note['lang'];
  readonly langFrom: Note['langFrom'];
  readonly format: Note['format'];
  readonly public: boolean;
  readonly decidedBy: Note['publication']['decidedBy'];
  /** As it is written: `draft: true`; `null` where the mode decided. */
  readonly decidedByWhat: string | null;
  readonly decidedAt: Place | null;
  readonly stem: string;
}

/** Explains the notes whose paths fit one of the patterns; all where there is no pattern. In the order of their paths. */
export function explain({ notes }: Vault, patterns: readonly string[]): Explanation[] {
  const fits = pathMatcher(patterns);
  return notes.filter(({ id }) => patterns.length === 0 || fits(id) !== undefined).map(explainNote);
}

function explainNote(note: Note): Explanation {
  const { id, flavour, recognised, lang, langFrom, format, publication, stem } = note;
  return {
    file: id,
    flavour,
    recognisedBy: recognised.by,
    marks: recognised.marks.map(({ flavour: of, what, place }) => ({ flavour: of, what, line: place?.line ?? null })),
    lang,
    langFrom,
    format,
    public: publication.public,
    decidedBy: publication.decidedBy,
    decidedByWhat: publication.what ?? null,
    decidedAt: publication.place ?? null,
    stem,
  };
}
