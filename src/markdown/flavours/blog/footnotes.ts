import type { Conversion, Footnote } from './conversion.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import { attributeOf, descendantsOf, type HtmlElement } from './tree/html-node.ts';

/** Footnotes of a page by the id that leads to them: list items to which a raised number links. */
export function footnotesIn(article: HtmlElement): ReadonlyMap<string, Footnote> {
  const elements = descendantsOf(article);
  const items = new Map(
    elements.flatMap((element) => (element.name === 'li' ? [[attributeOf(element, 'id'), element] as const] : [])),
  );
  const footnotes = new Map<string, Footnote>();
  for (const sup of elements) {
    if (sup.name !== 'sup') continue;
    const id = attributeOf(descendantsOf(sup).find(({ name }) => name === 'a') ?? sup, 'href');
    const element = id.startsWith('#') && id.length > 1 ? items.get(id.slice(1)) : undefined;
    if (element !== undefined && !footnotes.has(id.slice(1)))
      footnotes.set(id.slice(1), { number: footnotes.size + 1, element });
  }
  return footnotes;
}

/** Writes the footnotes, each with its number, without the links back to where it stands. */
export function writeFootnotes(conversion: Conversion): void {
  const { writer, footnotes } = conversion;
  const backLinks: Conversion = {
    ...conversion,
    isLeftOut: (element) =>
      (element.name === 'a' && attributeOf(element, 'href').startsWith('#') && element.length <= LONGEST_BACK_LINK) ||
      conversion.isLeftOut(element),
  };
  for (const { number, element } of footnotes.values()) {
    writer.newBlock();
    writer.within(`[^${number}]: `, '    ', () => {
      writeBlocks(element.children, backLinks);
    });
  }
}

/** `↩`, `[본문으로]`. */
const LONGEST_BACK_LINK = 10;
