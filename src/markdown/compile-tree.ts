import {
  applyCommandsToMdastHandle,
  convertMdastToHastHandle,
  type createMdastHandle,
  dropHandle,
  type Features,
  HastReader,
  materializeHastTree,
  materializeMdastTree,
  type MdastPluginDefinition,
  MdastReader,
  resolveMdastSubscriptions,
  serializeHandle,
  type SourceFormat,
  visitMdastHandle,
  visitMdastHook,
} from 'satteri';
import { htmlFrom, walkElements } from './html/index.ts';
import { readMarkdown } from './read-markdown.ts';
import type { CompilePlugins } from './transform.ts';

/** A Markdown tree in the hands of the parser. Whoever has made it has to drop it. */
export type MarkdownTree = ReturnType<typeof createMdastHandle>;

/** Has a Markdown tree shaped, read and drawn. Throws a `TypeError` if a transform is asynchronous. */
export function transformMarkdown(
  tree: MarkdownTree,
  text: string,
  { shaping, readers, drawing }: Pick<CompilePlugins, 'shaping' | 'readers' | 'drawing'>,
  format: SourceFormat,
): void {
  for (const plugin of shaping) run(plugin, tree, text, format);
  // The parser's own views of its tree are made node by node and frozen: to read all of it as plain objects takes less time.
  const root = materializeMdastTree(new MdastReader(serializeHandle(tree)));
  for (const plugin of [readMarkdown(root, readers), ...drawing]) run(plugin, tree, text, format);
}

/** Runs a plugin over a Markdown tree. Throws a `TypeError` if it is asynchronous. */
export function run(plugin: MdastPluginDefinition, tree: MarkdownTree, text: string, format: SourceFormat): void {
  const visits = [
    plugin.before && visitMdastHook.bind(undefined, tree, plugin, plugin.before),
    visitMdastHandle.bind(undefined, tree, plugin, resolveMdastSubscriptions(plugin)),
    plugin.after && visitMdastHook.bind(undefined, tree, plugin, plugin.after),
  ];
  for (const visit of visits) {
    const result = visit?.(text, undefined, {}, format);
    if (result instanceof Promise) throw new TypeError('A transform must not be asynchronous.');
    if (result?.hasMutations === true) applyCommandsToMdastHandle(tree, result.commandBuffer);
  }
}

/** Makes HTML of a Markdown tree. The HTML tree is ours: to hand each element over to be looked at takes the parser longer. */
export function htmlOf(tree: MarkdownTree, { features, walks }: CompilePlugins): string {
  const handle = convertMdastToHastHandle(tree, conversionOf(features));
  try {
    const root = materializeHastTree(new HastReader(serializeHandle(handle)));
    for (const walk of walks) walkElements(root, walk);
    return htmlFrom(root);
  } finally {
    dropHandle(handle);
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
