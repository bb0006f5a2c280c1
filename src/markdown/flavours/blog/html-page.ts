import { type Rewrite, type Rewriting, UNCHANGED } from '../rewrite.ts';
import { articleOf } from './article.ts';
import { inlineOf } from './blocks/heading.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import { writeFootnotes } from './footnotes.ts';
import { pageAddress, pageTitle } from './page-head.ts';
import { emptyReport, rewritingFrom, startConversion } from './start-conversion.ts';
import { writeInline } from './text/inline-markdown.ts';
import { htmlTree } from './tree/html-tree.ts';
import { writerFor } from './writer.ts';

/** Makes Markdown of a page that a blog has exported: of its title and of what was written, and of nothing else of it. */
export const htmlPage: Rewrite = (text, scene): Rewriting => {
  if (scene.note.format !== 'html') return UNCHANGED;
  const page = htmlTree(text);
  const article = articleOf(page);
  const writer = writerFor(text, 0, text.length);
  const report = emptyReport();
  const conversion = startConversion(article, text, scene, writer, report, pageAddress(page));
  const title = scene.note.frontmatter.title === undefined ? pageTitle(page, article, text) : undefined;
  if (title !== undefined) {
    const atoms = inlineOf(title, [], conversion);
    if (atoms.some(({ kind }) => kind === 'text')) {
      writer.write('# ');
      writeInline(atoms, { beginsLine: false, in: 'heading' }, text, writer);
    }
  }
  writeBlocks(article.children, conversion);
  writeFootnotes(conversion);
  writer.newLine();
  return rewritingFrom([...writer.edits()], report, scene);
};
