import type { Diagnostic, Place } from '#diagnostics';
import type { PerLang } from '#naming';
import type { Note } from '#vault';
import type { Edit } from '../source/prepared-text.ts';
import type { Regions } from '../source/regions.ts';

/**
 * Says a construct of another flavour in Madang's own Markdown: edits of the text, not HTML that only a page could use, since
 * what is rewritten is also what `import` writes into files. Never throws, takes linear time, changes nothing in text
 * that holds none of the flavour, and leaves what it does not know as it is written, with a diagnostic.
 */
export type Rewrite = (text: string, scene: RewriteScene) => Rewriting;

/** What a rewrite may know. The text may have been rewritten before; places are those of the note as written. */
export interface RewriteScene {
  readonly note: Note;
  /** The place in the note of an offset in the text. */
  readonly placeOf: (offset: number) => Place;
  /** Code, math and HTML in the text, found when first asked for. */
  readonly regions: () => Regions;
}

/** What becomes of a text. */
export interface Rewriting {
  /** In the order of their places, without overlaps. */
  readonly edits: readonly Edit[];
  readonly diagnostics: readonly Diagnostic[];
  readonly changes: readonly Change[];
}

/** Something of a note that is said otherwise now, for the report of an import. */
export interface Change {
  /** `changed`: said otherwise; `lost`: left out, or no longer what it did; a person should look. */
  readonly kind: 'changed' | 'lost';
  /** What it was: `{% highlight %}`, `<aside>`. */
  readonly what: string;
  /** What became of it, where that is not plain. */
  readonly became?: PerLang<string>;
  readonly place: Place;
}

/** A text in which nothing is to be changed. */
export const UNCHANGED: Rewriting = { edits: [], diagnostics: [], changes: [] };
