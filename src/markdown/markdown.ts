import type { Note } from '#vault';
import { compileMarkdown } from './compile-markdown.ts';
import type { Draft } from './draft.ts';
import { draftDigest, fragmentDigest, type MarkdownOptions } from './draft-digest.ts';
import { partsOf } from './fragment.ts';
import { mdxCompiler } from './mdx/index.ts';
import { runPipeline } from './pipeline.ts';
import { prepareNote } from './source/prepare.ts';
import { transforms, undrawn } from './transforms.ts';
import { orShownAsWritten } from './unparsable.ts';

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

/** Loads what the transforms need. */
export async function createMarkdown(options: MarkdownOptions = {}): Promise<Markdown> {
  const { mdxCode = false, drawn = true } = options;
  await Promise.resolve();
  const compileMdx = mdxCompiler({ allowCode: mdxCode });
  const partsFor = ({ format }: Note) => ({
    transforms: drawn ? transforms : undrawn,
    compile: format === 'mdx' ? compileMdx : compileMarkdown,
  });
  const draft = (note: Note): Draft => ({
    digest: draftDigest(note, options),
    ...orShownAsWritten(note, () => runPipeline(prepareNote(note), partsFor(note))),
  });
  const partOf = partsOf(draft);
  const fragment = (note: Note, start: number, end: number): Draft => ({
    digest: fragmentDigest(note, start, end, options),
    ...orShownAsWritten(note, () => runPipeline(partOf(note, start, end), partsFor(note)), start, end),
    diagnostics: [],
  });
  return { draft, fragment };
}
