import { escapeHtml } from '#html';
import { asDestination, asText } from '../liquid/written.ts';

/** An image as an include describes it. Width and height are CSS pixels. */
export interface Image {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string;
  readonly title?: string;
  readonly width?: number;
  readonly height?: number;
  /** Where the image leads. */
  readonly href?: string;
}

/** `![alt|300](src "title")`, on one line; the caption serves as the title. */
export function markdownImage({ src, alt, caption, title = caption, width, height, href }: Image): string {
  const size = width === undefined ? '' : `|${width}${height === undefined ? '' : `x${height}`}`;
  const hover = title === undefined ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`;
  const image = `![${asText(alt)}${size}](${asDestination(src)}${hover})`;
  return href === undefined ? image : `[${image}](${asDestination(href)})`;
}

/** The image with its caption as HTML, on lines of their own. Markdown in the caption stays Markdown. */
export function figureLines(image: Image): string[] {
  const { caption = '' } = image;
  if (caption === '') return [markdownImage(image)];
  const isMarkdown = /[*_`[]/.test(caption);
  const shown = isMarkdown
    ? ['<figcaption>', '', caption, '', '</figcaption>']
    : [`<figcaption>${caption}</figcaption>`];
  return ['<figure>', htmlImage(image), ...shown, '</figure>'];
}

/** The image as a tag of HTML. */
export function htmlImage({ src, alt, title, width, height, href }: Image): string {
  const attributes = Object.entries({ src, alt, title, width, height }).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeHtml(String(value))}"`],
  );
  const image = `<img${attributes.join('')}>`;
  return href === undefined ? image : `<a href="${escapeHtml(href)}">${image}</a>`;
}
