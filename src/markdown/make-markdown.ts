import { createRequire } from 'node:module';
import { wordFinder } from '#concepts';
import type { Note } from '#vault';
import { compileMarkdown } from './compile-markdown.ts';
import type { Draft } from './draft.ts';
import type { Markdown, Memory } from './markdown.ts';
import { draftDigest, fragmentDigest, type MarkdownOptions } from './draft-digest.ts';
import { partsOf } from './fragment.ts';
import type * as Mdx from './mdx/index.ts';
import { once } from './once.ts';
import { runPipeline } from './pipeline.ts';
import { prepareNote } from './source/prepare.ts';
import { transforms, undrawn } from './transforms.ts';
import { orShownAsWritten } from './unparsable.ts';

/** The compiler of MDX comes with the first such note. */
const mdx = once(() => createRequire(import.meta.url)('./mdx/index.ts') as typeof Mdx);

/** Puts together what drafts are made with. */
export function makeMarkdown(options: MarkdownOptions = {}, { knownDraft, keptBlocks }: Memory = {}): Markdown {
  const { mdxCode = false, drawn = true, lexicon, scenarios } = options;
  const findWords = lexicon && wordFinder(lexicon);
  const mdxCompiler = once(() => mdx().mdxCompiler({ allowCode: mdxCode }));
  const partsFor = ({ format }: Note) => ({
    transforms: drawn ? transforms : undrawn,
    compile: format === 'mdx' ? mdxCompiler() : compileMarkdown,
    findWords,
    scenarios,
    keptBlocks,
  });
  const draft = (note: Note): Draft => ({
    digest: draftDigest(note, options),
    ...orShownAsWritten(note, () => runPipeline(prepareNote(note), partsFor(note))),
  });
  const partOf = partsOf((note) => knownDraft?.(note) ?? draft(note));
  const fragment = (note: Note, start: number, end: number): Draft => ({
    digest: fragmentDigest(draftDigest(note, options), start, end),
    ...orShownAsWritten(note, () => runPipeline(partOf(note, start, end), partsFor(note)), start, end),
    diagnostics: [],
  });
  return { draft, fragment };
}
