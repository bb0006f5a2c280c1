import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { type ElementVisitor, replaceAt, type Root, textOf, walkElements } from './element-walk.ts';
import { htmlFrom } from './html-from.ts';

function walked(html: string, ...visitors: ElementVisitor[]): string {
  const root = htmlToHast(html, { fragment: true }) as Root;
  walkElements(root, visitors);
  return htmlFrom(root);
}

describe('walkElements', () => {
  it('shows each visitor the elements of its names in the order of the page', () => {
    const seen: string[] = [];
    walked(
      '<p><b>1</b></p><i>2</i><b>3</b>',
      { visit: ({ tagName }) => void seen.push(tagName) },
      { names: ['b'], visit: (element) => void seen.push(textOf(element)) },
    );
    expect(seen).toEqual(['p', 'b', '1', 'i', 'b', '3']);
  });

  it('changes nothing before all is seen', () => {
    const texts: string[] = [];
    const html = walked('<b>1</b><b>2</b>', {
      visit: (_, { parent }) => {
        texts.push(textOf(parent));
        return (element) => {
          element.children = [];
        };
      },
    });
    expect(texts).toEqual(['12', '12']);
    expect(html).toBe('<b></b><b></b>');
  });

  it('changes what is inside of an element before it, so that both changes count', () => {
    const html = walked(
      '<p>a<img></p>',
      {
        names: ['p'],
        visit: () => (paragraph) => {
          paragraph.children.unshift({ type: 'text', value: 'first ' });
        },
      },
      {
        names: ['img'],
        visit: (_, place) => () => {
          replaceAt(place, { type: 'text', value: ' image' });
        },
      },
    );
    expect(html).toBe('<p>first a image</p>');
  });
});

describe('textOf', () => {
  it('reads all text in its order and nothing else', () => {
    expect(textOf(htmlToHast('<p>a<b>b<i>c</i></b><!-- x -->d</p>', { fragment: true }) as Root)).toBe('abcd');
  });
});
