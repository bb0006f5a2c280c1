import type { Conversion } from '../conversion.ts';
import { linkTarget, written } from '../link-target.ts';
import { attributeOf, descendantsOf, type HtmlElement } from '../tree/html-node.ts';
import { imageOf } from './image.ts';
import type { BlockWriter } from './write-blocks.ts';

/** Writes what another site shows in the page as a link to it. */
export const writeEmbed: BlockWriter = (element, _, conversion) => {
  const source =
    ['src', 'data-src', 'data-lazy-src', 'data'].map((name) => attributeOf(element, name)).find(Boolean) ?? '';
  writeLink(watchable(source), attributeOf(element, 'title'), element, conversion);
  conversion.changed(`<${element.name}>`, element.start);
};

/** Writes a player as an image is written: the garden knows by the file what it is. */
export const writeMedia: BlockWriter = (element, _, conversion) => {
  const sources = [element, ...descendantsOf(element).filter(({ name }) => name === 'source')];
  const target = linkTarget(sources.map((one) => attributeOf(one, 'src')).find(Boolean) ?? '', conversion);
  if (target === undefined) {
    conversion.report('html-content-lost', `<${element.name}>`, element.start);
    return;
  }
  conversion.changed(`<${element.name}>`, element.start);
  conversion.writer.newBlock();
  const width = /^\s*(\d{1,4})(?:px)?\s*$/.exec(attributeOf(element, 'width'))?.[1] ?? '';
  conversion.writer.write(imageOf(target, attributeOf(element, 'title'), width));
};

/** Writes a link as a paragraph of its own; reports where there is nothing to link to. */
export function writeLink(address: string, title: string, element: HtmlElement, conversion: Conversion): void {
  const { writer, report } = conversion;
  const target = linkTarget(address, conversion);
  if (target === undefined) {
    if (element.length > 0 || title !== '') report('html-content-lost', `<${element.name}>`, element.start);
    return;
  }
  const label = title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]*_`$<]/g, String.raw`\$&`);
  writer.newBlock();
  if (label === '' || title === address)
    writer.write(/^https?:/.test(target) ? `<${target}>` : `[${target}](${target})`);
  else writer.write(`[${label}](${target})`);
}

/** The page on which a film is watched, where the player names it. */
function watchable(source: string): string {
  const youtube = /\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]+)/.exec(source)?.[1];
  if (youtube !== undefined && youtube !== 'videoseries') return `https://www.youtube.com/watch?v=${written(youtube)}`;
  const vimeo = /\/\/player\.vimeo\.com\/video\/(\d+)/.exec(source)?.[1];
  return vimeo === undefined ? source : `https://vimeo.com/${vimeo}`;
}
