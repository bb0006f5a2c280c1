import type { Conversion } from '../conversion.ts';
import { linkTarget } from '../link-target.ts';
import { attributeOf, type HtmlElement } from '../tree/html-node.ts';

/** Attributes in which pages keep the address of a picture that they load later, before `src` itself. */
const SOURCES = ['data-lazy-src', 'data-original', 'data-src', 'data-origin-src', 'src'];

/** An `<img>` as Markdown; `''` for one that shows nothing: a counter, or a stand-in for what is loaded later. */
export function imageMarkdown(image: HtmlElement, conversion: Conversion): string {
  const { changed, report } = conversion;
  const isCounter = ['width', 'height'].every((side) => /^[01](?:px)?$/.test(attributeOf(image, side)));
  if (isCounter) return '';
  const source = SOURCES.map((name) => attributeOf(image, name)).find((value) => value !== '' && !isStandIn(value));
  const target = linkTarget(fullSize(source ?? ''), conversion);
  if (target === undefined) {
    report('blog-image-missing', attributeOf(image, 'alt') || '<img>', image.start);
    return '';
  }
  changed('<img>', image.start);
  return imageOf(target, attributeOf(image, 'alt'), widthOf(image), attributeOf(image, 'title'));
}

/** An image in Markdown, with Obsidian's width. */
export function imageOf(target: string, alt: string, width: string, title = ''): string {
  const label = alt
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\[\]|*_`$<]/g, String.raw`\$&`);
  const caption = title.replace(/\s+/g, ' ').trim();
  const isSaidTwice = caption === '' || caption === alt.trim();
  return `![${label}${width === '' ? '' : `|${width}`}](${target}${isSaidTwice ? '' : ` "${caption.replace(/["\\]/g, String.raw`\$&`)}"`})`;
}

/** Pixels of a width that the author gave. */
function widthOf(image: HtmlElement): string {
  const style = /(?:^|;)\s*width\s*:\s*(\d{1,4})(?:\.\d+)?px/i.exec(attributeOf(image, 'style'))?.[1];
  return style ?? /^\s*(\d{1,4})(?:\.\d+)?(?:px)?\s*$/.exec(attributeOf(image, 'width'))?.[1] ?? '';
}

function isStandIn(source: string): boolean {
  return (
    /^data:image\/(?:gif|svg\+xml|png)[^]{0,300}$/.test(source) ||
    /\/(?:no_image|blank|spacer|lazy)\.(?:gif|png)$/i.test(source)
  );
}

/** The picture itself, where a service serves it in other sizes by an address that names it. */
function fullSize(source: string): string {
  if (!/\/\/(?:img1|i1)\.daumcdn\.net\/thumb\//.test(source) || !URL.canParse(source, 'https://blog.invalid/'))
    return source;
  return new URL(source, 'https://blog.invalid/').searchParams.get('fname') ?? source;
}
