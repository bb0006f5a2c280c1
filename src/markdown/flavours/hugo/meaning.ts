import type { Lang, PerLang } from '#naming';
import type { Note } from '#vault';
import type { Value } from './tags/parameters.ts';
import type { Shortcode } from './tags/shortcodes.ts';

/** A piece of what is written: new text, or a value that keeps its place in the note. */
export type Part = string | Value;

/** What a shortcode is in Madang's Markdown. */
export type Meaning =
  /** Text in a line. `own`: a paragraph of its own where it stands alone in its line. `contents`: its contents come between. */
  | {
      readonly kind: 'text';
      readonly before: readonly Part[];
      readonly contents?: boolean;
      readonly after?: readonly Part[];
      readonly own?: boolean;
    }
  /** A quote with its contents, which may be code; a tab is not to be joined to those of another group. */
  | {
      readonly kind: 'quote';
      readonly head: Line;
      /** Stands in the place of contents. */
      readonly body?: Line;
      /** What stands behind the fence, where the contents are code. */
      readonly code?: string;
      readonly after?: Line;
      readonly isTab?: boolean;
    }
  /** A fence around its contents. */
  | { readonly kind: 'code'; readonly info: string }
  /** Its contents without the tags, between lines of their own. */
  | { readonly kind: 'contents'; readonly before?: readonly Line[]; readonly after?: readonly Line[] }
  /** Lines; in a table, which has no room for them, the text instead. */
  | { readonly kind: 'lines'; readonly lines: readonly Line[]; readonly inline: readonly Part[] }
  /** An address: the target of a link where one is being written, else a link. */
  | { readonly kind: 'address'; readonly address: Value }
  /** A comment with its contents. */
  | { readonly kind: 'comment' }
  | { readonly kind: 'nothing' }
  /** It cannot be said without a parameter that is not there, or a value that only its site knows. */
  | { readonly kind: 'missing'; readonly parameter: string }
  | { readonly kind: 'elsewhere' };

export type Line = readonly Part[];

/** A shortcode and what is known where it stands. */
export interface Use {
  readonly shortcode: Shortcode;
  readonly note: Note;
  readonly lang: Lang;
  /** What stands between its tags, as written. */
  readonly inner: string;
  readonly hasInner: boolean;
  /** The first of the named parameters that is there and not empty. */
  readonly named: (...names: readonly string[]) => Value | undefined;
  readonly at: (index: number) => Value | undefined;
}

/** A shortcode that Madang knows. */
export interface KnownShortcode {
  readonly mean: (use: Use) => Meaning;
  /** What became of it, for the report of an import. */
  readonly became?: PerLang<string>;
  /** Not all of it has a form in Markdown. */
  readonly loses?: boolean;
}

/** Shortcodes under their names. */
export type KnownShortcodes = Readonly<Record<string, KnownShortcode>>;

/** Puts the text of a value where Markdown would read brackets. */
export function inBrackets(value: Value): Part {
  return /[[\]]/.test(value.text) ? value.text.replace(/[[\]]/g, '\\$&') : value;
}

/** An address as the target of a link or an image. */
export function asTarget(value: Value): readonly Part[] {
  return /[\s()<>]/.test(value.text) ? ['<', value.text.replace(/[<>\n]/g, encodeURIComponent), '>'] : [value];
}

/** A link. */
export function link(label: readonly Part[], target: readonly Part[]): Part[] {
  return ['[', ...label, '](', ...target, ')'];
}

/** Text as a part of an address, brackets too, which would end a link's target. */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('(', '%28').replaceAll(')', '%29');
}
