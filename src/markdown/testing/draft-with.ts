import { digestOf, toVaultPath, type NoteId } from '#naming';
import type { Note } from '#vault';
import { compileMarkdown } from '../compile-markdown.ts';
import type { Drafted } from '../complete-draft.ts';
import { runPipeline } from '../pipeline.ts';
import { prepareNote } from '../source/prepare.ts';
import type { Compile, TransformFactory } from '../transform.ts';

/** A note of a test: a text and nothing else. */
export function noteWith(source: string, format: Note['format'] = 'markdown'): Note {
  return {
    id: toVaultPath(format === 'mdx' ? 'note.mdx' : 'note.md') as NoteId,
    lang: 'en',
    langFrom: 'default',
    stem: 'note',
    format,
    flavour: 'markdown',
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false },
    publication: { public: true, decidedBy: 'default' },
    source,
    bodyStart: 0,
    digest: digestOf(source),
  };
}

/** The draft of a text with the given transforms, one after the other, and no others. */
export function draftWith(
  transforms: readonly TransformFactory[],
  source: string,
  compile: Compile = compileMarkdown,
): Drafted {
  return runPipeline(prepareNote(noteWith(source, compile === compileMarkdown ? 'markdown' : 'mdx')), {
    transforms: { shaping: transforms, reading: [], drawing: [] },
    compile,
  });
}

/** Faults as `code line:column`, in the order in which they were found. */
export function faultsOf({ diagnostics }: Pick<Drafted, 'diagnostics'>): string[] {
  return diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`);
}
