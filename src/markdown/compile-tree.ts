import { textsFor } from '#i18n';
import { htmlFrom, parsedHtml, walkElements } from './html/index.ts';
import { readMarkdown } from './read-markdown.ts';
import type { CompilePlugins, DraftContext } from './transform.ts';
import { elementsOf, type FootnoteTexts, type OpenTree, shapeTree } from './tree/index.ts';

/** Has a Markdown tree shaped, read and drawn, and makes HTML of it. */
export function compileTree(
  tree: OpenTree,
  { shaping, readers, drawing, walks }: CompilePlugins,
  { lang, format }: DraftContext,
): string {
  for (const shaper of shaping) shapeTree(tree, shaper);
  readMarkdown(tree.root, readers);
  for (const shaper of drawing) shapeTree(tree, shaper);
  const { root: made, hasHtml } = elementsOf(tree.root, footnoteTexts(lang));
  // What MDX makes of elements may stand where HTML lets none stand, which only the parser knows.
  const root = hasHtml || format === 'mdx' ? parsedHtml(made) : made;
  for (const walk of walks) walkElements(root, walk);
  return htmlFrom(root);
}

function footnoteTexts(lang: DraftContext['lang']): FootnoteTexts {
  const texts = textsFor(lang).text;
  return {
    label: texts.footnotes,
    backLabel: (number, time) => texts.footnoteBack(number) + (time > 1 ? ` (${time})` : ''),
  };
}
