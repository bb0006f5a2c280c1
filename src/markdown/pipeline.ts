import type { Note } from '#vault';
import { ANCHOR, type Draft } from './draft.ts';
import { workbench } from './context.ts';
import { withoutInsertions } from './markers.ts';
import type { PreparedText } from './source/prepared-text.ts';
import type { Compile, CompilePlugins, TransformFactory } from './transform.ts';

/** What a pipeline is put together from. */
export interface PipelineParts {
  readonly transforms: readonly TransformFactory[];
  readonly compile: Compile;
}

/**
 * Runs the transforms over a note's prepared text and gathers what they leave into a draft.
 *
 * The markup that the styles rely on, beside that of CommonMark and GFM: `.callout` (`aside` or `details`, with
 * `data-callout`), `.callout-title`, `.table-wrap`, `mark`, `.task-list-item` (`data-task`), `.heading-anchor`,
 * `.footnotes`, `.tag`.
 */
export function runPipeline(note: Note, prepared: PreparedText, { transforms, compile }: PipelineParts): Draft {
  const bench = workbench(note, prepared);
  const { context } = bench;
  const { html, runsCode } = compile(prepared.text, pluginsOf(transforms, context), context);
  return {
    html: withoutInsertions(filled(html, bench.verbatim)),
    slots: bench.slots,
    ...context.findings,
    runsCode,
    diagnostics: bench.diagnostics,
  };
}

function pluginsOf(factories: readonly TransformFactory[], context: Parameters<TransformFactory>[0]): CompilePlugins {
  const transforms = factories.map((factory) => factory(context));
  return {
    features: {
      gfm: { footnotes: { clobberPrefix: ANCHOR } },
      frontmatter: false,
      math: true,
      wikilinks: true,
      headingAttributes: true,
      rawHtml: true,
    },
    mdastPlugins: transforms.flatMap(({ mdast }) => mdast ?? []),
    hastPlugins: transforms.flatMap(({ hast }) => hast ?? []),
  };
}

function filled(html: string, verbatim: readonly string[]): string {
  return html.replace(/\uFDD4(\d+)\uFDD5/g, (_, index: string) => verbatim[Number(index)] ?? '');
}
