import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { watchChanges } from '../stage/watch-changes.ts';
import { readStylesheet } from './stylesheet.ts';
import { stylesBy } from './styles.ts';

const SVG = 'http://www.w3.org/2000/svg';
const CSS = '.large{font-size:20px}#named{font-size:30px}.in .small{font-size:5px}';

/** A text in a group, whose size has been asked for once; what is done to them next, and what the size is then. */
function sizeAfter(change: (text: Element, group: Element, other: Element) => void): string | undefined {
  const { window } = new JSDOM('<svg><g class="large"></g><g class="in"></g></svg>', { contentType: 'text/html' });
  const styles = stylesBy(readStylesheet(CSS));
  watchChanges(window, (element) => {
    styles.forget(element);
  });
  const [group, other] = [...window.document.querySelectorAll('g')];
  if (group === undefined || other === undefined) throw new Error('No groups');
  const text = window.document.createElementNS(SVG, 'text');
  group.appendChild(text);
  styles.valueOf(text, 'font-size');
  styles.valueOf(other, 'font-size');
  change(text, group, other);
  return styles.valueOf(text, 'font-size');
}

it.each<[string, Parameters<typeof sizeAfter>[0], string | undefined]>([
  ['nothing', () => undefined, '20px'],
  [
    'an attribute',
    (text) => {
      text.setAttribute('font-size', '7px');
    },
    '7px',
  ],
  [
    'an attribute of its group',
    (_, group) => {
      group.setAttribute('class', '');
    },
    undefined,
  ],
  [
    'an attribute that is gone',
    (_, group) => {
      group.removeAttribute('class');
    },
    undefined,
  ],
  [
    'an id',
    (text) => {
      text.id = 'named';
    },
    '30px',
  ],
  [
    'a class in its list',
    (_, group) => {
      group.classList.remove('large');
    },
    undefined,
  ],
  [
    'another place',
    (text, _, other) => {
      other.appendChild(text);
    },
    undefined,
  ],
  [
    'another place, with a style for what is there',
    (text, _, other) => {
      text.setAttribute('class', 'small');
      other.prepend(text);
    },
    '5px',
  ],
  [
    'another place of its group',
    (text, group, other) => {
      text.setAttribute('class', 'small');
      other.insertBefore(group, null);
    },
    '5px',
  ],
])('styles hold after a change of %s', (_, change, size) => {
  expect(sizeAfter(change)).toBe(size);
});
