import { textsFor } from '#i18n';
import type { Conversion } from '../conversion.ts';
import { linkTarget } from '../link-target.ts';
import { writeInline } from '../text/inline-markdown.ts';
import { EMPHASIS } from '../text/mark.ts';
import { attributeOf, classesOf, descendantsOf, elementsIn, type HtmlElement } from '../tree/html-node.ts';
import { inlineOf } from './heading.ts';
import { safeHtml } from './safe-html.ts';
import { writeLink } from './embed.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

/** Writes what a figure holds, then its caption in italics. Previews of links become links. */
export const writeFigure: BlockWriter = (figure, marks, conversion) => {
  const kind = attributeOf(figure, 'data-ke-type');
  conversion.changed(kind === '' ? '<figure>' : `<figure data-ke-type="${kind}">`, figure.start);
  if (kind === 'opengraph' || attributeOf(figure, 'data-og-url') !== '') {
    writePreview(figure, conversion);
    return;
  }
  if (kind === 'video' && writeVideo(figure, conversion)) return;
  const caption = descendantsOf(figure).find(({ name }) => name === 'figcaption');
  writeBlocks(without(figure, caption), conversion, marks);
  if (caption !== undefined && caption.length > 0) writeCaption(caption, conversion);
};

export function writeCaption(caption: HtmlElement, conversion: Conversion): void {
  conversion.writer.newBlock();
  const atoms = inlineOf(caption.children, [EMPHASIS], conversion);
  writeInline(atoms, { beginsLine: true, in: 'paragraph' }, conversion.html, conversion.writer);
}

/** The children of an element, one of its own children left out. */
function without(element: HtmlElement, left: HtmlElement | undefined): HtmlElement['children'] {
  return element.children.filter((child) => child !== left);
}

function writePreview(figure: HtmlElement, conversion: Conversion): void {
  const inner = descendantsOf(figure).find(({ name }) => name === 'a');
  const address = ['data-og-source-url', 'data-og-url'].map((name) => attributeOf(figure, name)).find(Boolean);
  writeLink(address ?? attributeOf(inner ?? figure, 'href'), attributeOf(figure, 'data-og-title'), figure, conversion);
}

function writeVideo(figure: HtmlElement, conversion: Conversion): boolean {
  const address = attributeOf(figure, 'data-video-url') || attributeOf(figure, 'data-video-play-service');
  if (linkTarget(address, conversion) === undefined) return false;
  writeLink(address, attributeOf(figure, 'data-video-title'), figure, conversion);
  return true;
}

/** Writes what is folded as GitHub does: its content is Markdown again. */
export const writeDetails: BlockWriter = (details, marks, conversion) => {
  const summary = elementsIn(details).find(({ name }) => name === 'summary');
  writeFolded(summary, without(details, summary), details, marks, conversion);
};

/** @param summary The line that stays when it is folded; a word of ours where there is none. */
export function writeFolded(
  summary: HtmlElement | undefined,
  content: HtmlElement['children'],
  element: HtmlElement,
  marks: Parameters<BlockWriter>[1],
  conversion: Conversion,
): void {
  const { writer, lang } = conversion;
  conversion.changed(
    element.name === 'details' ? '<details>' : `<${element.name} class="${classesOf(element).join(' ')}">`,
    element.start,
  );
  writer.newBlock();
  writer.write(element.attributes.has('open') ? '<details open>' : '<details>');
  writer.newLine();
  // It stands in a block of HTML, in which nothing is Markdown.
  const line = safeHtml(summary?.children ?? [], conversion).trim();
  writer.write(`<summary>${line === '' ? textsFor(lang).text.more : line}</summary>`);
  writeBlocks(content, conversion, marks);
  writer.newBlock();
  writer.write('</details>');
}
