import { describe, expect, it } from 'vitest';
import { attributes, type AttributeValue, type Child, html, raw } from './index.ts';

describe('html', () => {
  it.each<[what: string, child: Child, written: string]>([
    ['text', `<b a="1">'&'</b>`, `&lt;b a=&quot;1&quot;&gt;'&amp;'&lt;/b&gt;`],
    ['text that holds line breaks', 'a\n  b', 'a\n  b'],
    ['a number', 0, '0'],
    ['HTML', html`<i>${'<'}</i>`, '<i>&lt;</i>'],
    ['markup that someone vouches for', raw('<i>\n</i>'), '<i>\n</i>'],
    ['a list', ['<', [html`<i></i>`, undefined], 2], '&lt;<i></i>2'],
    ['nothing', undefined, ''],
    ['what is left out', false, ''],
    ['an empty list', [], ''],
  ])('writes %s', (_, child, written) => {
    expect(html`<p title="${child}">${child}</p>`.toString()).toBe(`<p title="${written}">${written}</p>`);
  });

  it('leaves out the line breaks of the template, with the blanks around them', () => {
    const markup = html`
      <p>
        ${'a'} ${'b'}
      </p>
      <p class="x">c d</p>
    `;
    expect(markup.toString()).toBe('<p>a b</p><p class="x">c d</p>');
  });

  it('fills a template anew each time', () => {
    const item = (text: string) => html`<li>${text}</li>`.toString();
    expect([item('a'), item('b')]).toEqual(['<li>a</li>', '<li>b</li>']);
  });
});

describe('attributes', () => {
  it.each<[value: AttributeValue, written: string]>([
    ['a', ' name="a"'],
    ['', ' name=""'],
    [0, ' name="0"'],
    [true, ' name'],
    [false, ''],
    [undefined, ''],
    ['"><script>&', ' name="&quot;&gt;&lt;script&gt;&amp;"'],
  ])('writes %j', (value, written) => {
    expect(attributes({ name: value }).toString()).toBe(written);
  });

  it('keeps the order in which they are given', () => {
    expect(html`<a${attributes({ href: '/', lang: 'ko' })}>`.toString()).toBe('<a href="/" lang="ko">');
  });
});
