import type { Conversion } from '../conversion.ts';
import { attributeOf, type HtmlElement } from '../tree/html-node.ts';
import { EMPHASIS, HIGHLIGHT, type Mark, STRIKE, STRONG } from './mark.ts';

/** Elements whose own looks a style would say again. */
const BOLD_ALREADY = /^(?:b|strong|th|h[1-6])$/;

/** What editors say in styles and Markdown in signs: bold, italic, struck, highlighted. Colours and sizes are left out. */
export function styleMarks(element: HtmlElement, conversion: Conversion): Mark[] {
  const style = attributeOf(element, 'style');
  if (style === '' && !element.attributes.has('color')) return [];
  const marks: Mark[] = [];
  const declared = new Map(
    style.split(';', 50).map((one): [string, string] => [
      one.slice(0, one.indexOf(':')).trim().toLowerCase(),
      one
        .slice(one.indexOf(':') + 1)
        .trim()
        .toLowerCase(),
    ]),
  );
  const property = (name: string, other = name): string => declared.get(name) ?? declared.get(other) ?? '';
  if (/^(?:bold|bolder|[6-9]00)\b/.test(property('font-weight')) && !BOLD_ALREADY.test(element.name))
    marks.push(STRONG);
  if (/^(?:italic|oblique)/.test(property('font-style'))) marks.push(EMPHASIS);
  if (property('text-decoration', 'text-decoration-line').includes('line-through')) marks.push(STRIKE);
  if (element.name === 'span' && isStrong(property('background-color', 'background'))) marks.push(HIGHLIGHT);
  if (property('color') !== '' || element.attributes.has('color')) conversion.changed('color', element.start);
  return marks;
}

/** A colour that stands out: the page's white and the grey of pasted text do not. */
function isStrong(colour: string): boolean {
  const hex = /^#([\da-f]{3}|[\da-f]{6})\b/.exec(colour)?.[1];
  const parts =
    hex === undefined
      ? /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)?.slice(1).map(Number)
      : (hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../g) ?? [])).map((part) =>
          Number.parseInt(part, 16),
        );
  if (parts === undefined) return colour === 'yellow';
  return Math.max(...parts) - Math.min(...parts) > 40;
}
