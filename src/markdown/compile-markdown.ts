import { compileTree } from './compile-tree.ts';
import { FEATURES } from './features.ts';
import type { Compile } from './transform.ts';
import { markdownTree, openTree } from './tree/index.ts';

/** Compiles Markdown. */
export const compileMarkdown: Compile = (text, plugins, context) => ({
  html: compileTree(openTree(markdownTree(text, FEATURES, 'markdown')), plugins, context),
  runsCode: false,
});
