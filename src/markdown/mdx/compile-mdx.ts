import {
  applyCommandsToMdastHandle,
  convertMdastToHastHandle,
  createMdxMdastHandle,
  dropHandle,
  type Features,
  type HastPluginDefinition,
  type MdastPluginDefinition,
  renderHandle,
  resolveHastSubscriptions,
  resolveMdastSubscriptions,
  visitHastHandle,
  visitHastHook,
  visitMdastHandle,
  visitMdastHook,
} from 'satteri';
import { diagnose } from '#diagnostics';
import { compileMarkdown } from '../compile-markdown.ts';
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
    let tree: Tree;
    try {
      tree = createMdxMdastHandle(text, plugins.features, true);
    } catch (error) {
      reportSyntax(error, context);
      return compileMarkdown(text, plugins, context);
    }
    try {
      const survey = surveyOf();
      transformMdast(tree, text, [survey.plugin]);
      const runsCode = allowCode && survey.needsCode();
      transformMdast(tree, text, [staticMdx(context, survey, runsCode), ...plugins.mdastPlugins]);
      return { html: htmlOf(tree, text, plugins.features, plugins.hastPlugins), runsCode };
    } finally {
      dropHandle(tree);
    }
  };
}

type Tree = ReturnType<typeof createMdxMdastHandle>;

function transformMdast(tree: Tree, text: string, plugins: readonly MdastPluginDefinition[]): void {
  for (const plugin of plugins) {
    const visits = [
      plugin.before && visitMdastHook.bind(undefined, tree, plugin, plugin.before),
      visitMdastHandle.bind(undefined, tree, plugin, resolveMdastSubscriptions(plugin)),
      plugin.after && visitMdastHook.bind(undefined, tree, plugin, plugin.after),
    ];
    for (const visit of visits) {
      const result = settled(visit?.(text, undefined, {}, 'mdx'));
      if (result?.hasMutations === true) applyCommandsToMdastHandle(tree, result.commandBuffer);
    }
  }
}

function htmlOf(tree: Tree, text: string, features: Features, plugins: readonly HastPluginDefinition[]): string {
  const html = convertMdastToHastHandle(tree, conversionOf(features));
  try {
    for (const plugin of plugins) {
      if (plugin.before !== undefined) settled(visitHastHook(html, plugin, plugin.before, text, undefined, {}, 'mdx'));
      settled(visitHastHandle(html, plugin, resolveHastSubscriptions(plugin), text, undefined, {}, 'mdx'));
      if (plugin.after !== undefined) settled(visitHastHook(html, plugin, plugin.after, text, undefined, {}, 'mdx'));
    }
    return renderHandle(html);
  } finally {
    dropHandle(html);
  }
}

/** The part of the features that concerns the way to HTML, under the names that the parser has for it. */
function conversionOf({ gfm, rawHtml }: Features): Parameters<typeof convertMdastToHastHandle>[1] {
  const footnotes = typeof gfm === 'object' && typeof gfm.footnotes === 'object' ? gfm.footnotes : {};
  const { label, backContent, backLabel, clobberPrefix } = footnotes;
  return {
    ...(rawHtml !== undefined && { rawHtml }),
    ...(label !== undefined && { footnoteLabel: label }),
    ...(backContent !== undefined && { footnoteBackContent: backContent }),
    ...(backLabel !== undefined && { footnoteBackLabel: backLabel }),
    ...(clobberPrefix !== undefined && { clobberPrefix }),
  };
}

function settled<Value>(value: Value | Promise<Value>): Value {
  if (value instanceof Promise) throw new TypeError('A transform must not be asynchronous.');
  return value;
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
