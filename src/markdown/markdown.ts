import type { Note } from '#vault';
import type { Draft } from './draft.ts';
import type { MarkdownOptions } from './draft-digest.ts';
import { openWorkshop } from './open-workshop.ts';
import type { KeptBlocks } from './transform.ts';

/** Makes drafts of notes. Never throws: what cannot be parsed is shown as it is written, with a diagnostic. */
export interface Markdown {
  /** The draft of a note's whole body. */
  readonly draft: (note: Note) => Draft;
  /**
   * The draft of a part of a note's source, by the offsets of a `Heading` or `Block`, with the link definitions and footnotes
   * of the whole note and the ids that its headings have there. The draft of the whole reports the faults; this has none.
   */
  readonly fragment: (note: Note, start: number, end: number) => Draft;
}

/** What was made before, so that it is not made again. */
export interface Memory {
  /** Finds the draft of a note where there is one: its parts have the ids of its headings. */
  readonly knownDraft?: ((note: Note) => Pick<Draft, 'headings'> | undefined) | undefined;
  /** The blocks of code of notes, which an edit seldom changes. */
  readonly keptBlocks?: KeptBlocks | undefined;
}

/** Loads what drafts are made with: parser, highlighter and typesetter, most of a second. */
export async function createMarkdown(options: MarkdownOptions = {}, memory: Memory = {}): Promise<Markdown> {
  const { makeMarkdown } = await import('./workshop.ts');
  return makeMarkdown(options, memory);
}

/** The same, but loaded when the first draft is asked for: for who may well ask for none. */
export function lazyMarkdown(options: MarkdownOptions = {}, memory: Memory = {}): Markdown {
  let made: Markdown | undefined;
  const markdown = (): Markdown => (made ??= openWorkshop().makeMarkdown(options, memory));
  return {
    draft: (note) => markdown().draft(note),
    fragment: (note, start, end) => markdown().fragment(note, start, end),
  };
}
