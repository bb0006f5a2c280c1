import { decodeEntities } from '../source/read-entities.ts';
import { legible } from '../source/legible.ts';

/** What is written in an element, its lines behind each other. */
export function plainText(element: Element): string {
  return linesOf(element).join(' ');
}

/** What is written in an element, a line for each `text`. */
export function linesOf(element: Element): string[] {
  const texts = element.localName === 'text' ? [element] : [...element.querySelectorAll('text, foreignObject')];
  return texts.flatMap((text) => {
    const rows = [...text.children].filter(({ localName }) => localName === 'tspan');
    const written = rows.length > 1 ? rows.map(({ textContent }) => textContent).join(' ') : text.textContent;
    const line = legible(decodeEntities(written)).replaceAll(/\s+/g, ' ').trim();
    return line === '' ? [] : [line];
  });
}
