import type { Diagnostic, Place } from '#diagnostics';
import type { VaultPath } from '#naming';
import type { Change } from '#markdown';
import type { Note } from '#vault';

/** A note as it will be written, and all that is to be told about it. */
export interface PlannedNote {
  readonly note: Note;
  readonly path: VaultPath;
  readonly text: string;
  /** Fields of the frontmatter that Madang does not know and that are kept. */
  readonly kept: readonly string[];
  readonly changes: readonly Change[];
  /** Fields that only said how a theme shows the note; they cost nothing. */
  readonly dropped: readonly { readonly what: string; readonly place: Place }[];
  /** What a person has to see to, in the order of the text. */
  readonly faults: readonly Diagnostic[];
  /** 0 to 100. */
  readonly score: number;
}
