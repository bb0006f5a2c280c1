import { markdownToHtml } from 'satteri';
import type { Compile } from './transform.ts';

/** Compiles Markdown. Throws a `TypeError` if a transform is asynchronous. */
export const compileMarkdown: Compile = (text, plugins) => {
  const result = markdownToHtml(text, plugins);
  if (result instanceof Promise) throw new TypeError('A transform must not be asynchronous.');
  return { html: result.html, runsCode: false };
};
