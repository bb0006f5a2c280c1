import { createMdxMdastHandle, dropHandle } from 'satteri';
import { diagnose } from '#diagnostics';
import { compileMarkdown } from '../compile-markdown.ts';
import { htmlOf, type MarkdownTree, run, transformMarkdown } from '../compile-tree.ts';
import type { Compile, DraftContext } from '../transform.ts';
import { staticMdx } from './static-mdx.ts';
import { surveyOf } from './survey.ts';
import { unclosedElements } from './unclosed-elements.ts';

/** Whether notes may run code, which the site's owner decides (`mdxCode` in `site.yaml`). */
export interface MdxOptions {
  readonly allowCode: boolean;
}

/**
 * Compiles MDX with the built-in components and literal values, without running anything. What is not Markdown is turned
 * into Markdown first, so that all transforms work on it. A note that is no MDX (an angle bracket or a brace in prose is
 * enough) is reported and read as Markdown, in which JSX is shown as written: nothing of it is lost.
 */
export function mdxCompiler({ allowCode }: MdxOptions): Compile {
  return (text, plugins, context) => {
    const unclosed = unclosedElements(text);
    if (unclosed !== undefined) {
      context.report(diagnose('mdx-syntax', context.placeOf(unclosed), { reason: 'too many elements are left open' }));
      return compileMarkdown(text, plugins, context);
    }
    let tree: MarkdownTree;
    try {
      tree = createMdxMdastHandle(text, plugins.features, true);
    } catch (error) {
      reportSyntax(error, context);
      return compileMarkdown(text, plugins, context);
    }
    try {
      const survey = surveyOf();
      run(survey.plugin, tree, text, 'mdx');
      const runsCode = allowCode && survey.needsCode();
      run(staticMdx(context, survey, runsCode), tree, text, 'mdx');
      transformMarkdown(tree, text, plugins, 'mdx');
      return { html: htmlOf(tree, plugins), runsCode };
    } finally {
      dropHandle(tree);
    }
  };
}

/** The parser says `3:7: What is wrong (rule)`, with a line and a column of the text that it was given. */
function reportSyntax(error: unknown, context: DraftContext): void {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+):\s*([^]*?)(?:\s*\([\w-]+:[\w-]+\))?$/.exec(message) ?? [];
  const lines = context.text.split('\n', Number(line) - 1);
  const offset = lines.reduce((length, { length: own }) => length + own + 1, 0) + Number(column) - 1;
  context.report(diagnose('mdx-syntax', context.placeOf(offset), { reason }));
}
