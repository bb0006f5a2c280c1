import { markdownToHast, markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { Element, Root } from './element-walk.ts';
import { htmlFrom } from './html-from.ts';

function root(...children: Root['children']): Root {
  return { type: 'root', children };
}

function element(properties: Element['properties'], children: Element['children'] = [], tagName = 'p'): Element {
  return { type: 'element', tagName, properties, children };
}

describe('htmlFrom', () => {
  it.each<[what: string, properties: Element['properties'], written: string]>([
    ['a text', { id: 'a' }, ' id="a"'],
    ['an empty text', { alt: '' }, ' alt=""'],
    ['what would end the attribute', { title: `"'\`&<>` }, ' title="&quot;&#x27;&#x60;&amp;<>"'],
    ['a number', { tabIndex: 0 }, ' tabindex="0"'],
    ['classes', { className: ['a', 'b'] }, ' class="a b"'],
    ['data', { dataTask: 'open' }, ' data-task="open"'],
    ['names for readers of the screen', { ariaDescribedBy: ['a', 'b'] }, ' aria-describedby="a b"'],
    ['a name of two words', { colSpan: '2', dateTime: 'x' }, ' colspan="2" datetime="x"'],
    ['what is set', { open: true }, ' open'],
    ['what is not', { open: false, id: undefined }, ''],
  ])('writes as an attribute: %s', (_, properties, written) => {
    expect(htmlFrom(root(element(properties)))).toBe(`<p${written}></p>`);
  });

  it('escapes text', () => {
    expect(htmlFrom(root({ type: 'text', value: '<b> & "c"' }))).toBe('&lt;b&gt; &amp; "c"');
  });

  it('leaves out what is neither text nor element', () => {
    const others: Root['children'] = [
      { type: 'comment', value: 'a' },
      { type: 'doctype' },
      { type: 'raw', value: '<b>' },
    ];
    expect(htmlFrom(root(...others, element({})))).toBe('<p></p>');
  });

  it('writes no end of elements that have none', () => {
    expect(htmlFrom(root(element({ src: 'a' }, [], 'img'), element({}, [], 'br')))).toBe('<img src="a"><br>');
  });

  it('writes elements as deep as there are', () => {
    let deep = element({});
    for (let depth = 1; depth < 50_000; depth += 1) deep = element({}, [deep]);
    expect(htmlFrom(root(deep))).toBe('<p>'.repeat(50_000) + '</p>'.repeat(50_000));
  });

  it('writes what the parser itself would write', () => {
    const text = '# a & *b*\n\n> c `d<e`  \nf\n\n| g | h |\n|:-|-|\n| ![i](j "k") | [l](m\'n) |\n\n3. o\n\n   p\n';
    expect(`${htmlFrom(markdownToHast(text) as Root)}\n`).toBe(markdownToHtml(text).html);
  });
});
