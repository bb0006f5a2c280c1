import { diagnose } from '#diagnostics';
import { compileMarkdown } from '../compile-markdown.ts';
import { compileTree } from '../compile-tree.ts';
import { FEATURES } from '../features.ts';
import type { Compile, DraftContext } from '../transform.ts';
import { markdownTree, type OpenTree, openTree, shapeTree } from '../tree/index.ts';
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
    let tree: OpenTree;
    try {
      tree = openTree(markdownTree(text, FEATURES, 'mdx'));
    } catch (error) {
      reportSyntax(error, context);
      return compileMarkdown(text, plugins, context);
    }
    const survey = surveyOf();
    shapeTree(tree, survey.plugin);
    const runsCode = allowCode && survey.needsCode();
    shapeTree(tree, staticMdx(context, survey, runsCode));
    return { html: compileTree(tree, plugins, context), runsCode };
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
