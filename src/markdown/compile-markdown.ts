import { createMdastHandle, dropHandle } from 'satteri';
import { htmlOf, transformMarkdown } from './compile-tree.ts';
import type { Compile } from './transform.ts';

/** Compiles Markdown. Throws a `TypeError` if a transform is asynchronous. */
export const compileMarkdown: Compile = (text, plugins) => {
  const tree = createMdastHandle(text, plugins.features, true);
  try {
    transformMarkdown(tree, text, plugins, 'markdown');
    return { html: htmlOf(tree, plugins), runsCode: false };
  } finally {
    dropHandle(tree);
  }
};
