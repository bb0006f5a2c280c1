import type { Note } from '#vault';
import { compileMarkdown } from './compile-markdown.ts';
import type { Draft } from './draft.ts';
import { runPipeline } from './pipeline.ts';
import { piece } from './source/prepared-text.ts';
import { transforms } from './transforms.ts';

/** Makes drafts of notes. */
export interface Markdown {
  /** The draft of a note's whole body. */
  draft(note: Note): Draft;
  /** The draft of a part of a note's source, with the link definitions and footnotes of the whole note. */
  fragment(note: Note, start: number, end: number): Draft;
}

/** Loads what the transforms need. */
export async function createMarkdown(): Promise<Markdown> {
  await Promise.resolve();
  const parts = { transforms, compile: compileMarkdown };
  return {
    draft: (note) => runPipeline(note, piece(note.source, note.bodyStart, note.source.length), parts),
    fragment: (note, start, end) => runPipeline(note, piece(note.source, start, end), parts),
  };
}
