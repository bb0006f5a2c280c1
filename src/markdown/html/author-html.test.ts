import { describe, expect, it } from 'vitest';
import { draftWith, faultsOf } from '../testing/draft-with.ts';
import { authorHtml, safeTree } from './index.ts';

const draft = (source: string) => draftWith([safeTree, authorHtml], source);
const html = (source: string) => draft(source).html.replaceAll('\ufdd2', '@');
const faults = (source: string) => faultsOf(draft(source));

describe('authorHtml', () => {
  it('lets through what READMEs are made of', () => {
    const source =
      '<details open><summary>a</summary>\n\n**b** <kbd>c</kbd><br>H<sub>2</sub>O x<sup>2</sup>\n\n</details>\n\n' +
      '<ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby> <abbr title="a &amp; &quot;b&quot;">c</abbr>';
    expect(html(source)).toBe(
      '<details open><summary>a</summary>\n<p><strong>b</strong> <kbd>c</kbd><br>H<sub>2</sub>O x<sup>2</sup></p>\n</details>\n' +
        '<p><ruby>漢<rp>(</rp><rt>한</rt><rp>)</rp></ruby> <abbr title="a &amp; &quot;b&quot;">c</abbr></p>',
    );
    expect(faults(source)).toEqual([]);
  });

  it.each([
    ['a table', '<table>\n<tr><th align="right" colspan=2>a</th></tr>\n</table>', 'class="align-right"'],
    ['a division that is centred', '<div align=center>\n\na\n\n</div>', '<div class="align-center">\n<p>a</p>\n</div>'],
    ['a paragraph that is centred', '<p align=center>\n\na\n\n</p>', '<div class="align-center">\n<p>a</p>\n</div>'],
    ['an old element that centres', '<center>\n\na\n\n</center>', '<div class="align-center">\n<p>a</p>\n</div>'],
    ['a paragraph in one piece', '<p align="right">a</p>', '<p class="align-right">a</p>'],
    ['paragraphs without ends', '<p>a\n<p>b', '<p>a\n</p><p>b</p>'],
    ['old elements', '<tt>a</tt> <strike>b</strike>', '<p><code>a</code> <s>b</s></p>'],
    ['an anchor', '<a name="top"></a>a', '<p><a id="@top"></a>a</p>'],
    ['an anchor that closes itself', '<a id="top"/>a', '<p><a id="@top"></a>a</p>'],
    ['an anchor with both names', '<a name="a" id="b"></a>', '<p><a id="@b"></a></p>'],
    ['an image', '<img src="a b.png" alt="<c>" width=30>', '<img src="a b.png" alt="<c>" width="30">'],
    ['a film, as an image', '<video src=a.mp4 controls poster=b.png>c</video>', '<p><img src="a.mp4" data-at="0"></p>'],
    [
      'a film with sources',
      '<video width=300 title="b">\n<source src="a.mp4">\n<source src="c.webm">\nd</video>',
      '<img src="a.mp4" alt="b" width="300" data-at="0">',
    ],
    ['sound in the text', 'a <audio src="b.mp3"></audio> c', '<p>a <img src="b.mp3" data-at="2"> c</p>'],
  ])('keeps %s', (_, source, expected) => {
    expect(html(source)).toContain(expected);
    expect(faults(source)).toEqual([]);
  });

  it('takes away what does not belong into a note and says where', () => {
    const source =
      'a <script>alert("</b>")</script> b <u onclick=x>c</u>\n\n- d\n\n  <iframe src=x>y</iframe>\n  <form>e</form>';
    expect(html(source)).toBe('<p>a  b <u>c</u></p>\n<ul>\n<li>\n<p>d</p>\n<p>e</p>\n</li>\n</ul>');
    expect(faults(source)).toEqual(['html-removed 1:3', 'html-removed 1:39', 'html-removed 5:3', 'html-removed 6:3']);
  });

  it('finds the place in quotes and lists, and beside Hangul', () => {
    expect(faults('> 한글 <b style=x>a</b>\n>\n> - <div\n>   onclick=x>b</div>')).toEqual([
      'html-ignored 1:9',
      'html-removed 4:5',
    ]);
  });

  it('shows what is no HTML as written', () => {
    const source = 'kubectl logs <pod-name> -c <container>, </x>\n\n<your-name>\n\n`<pod>`';
    expect(html(source)).toContain(
      '<p>kubectl logs &lt;pod-name&gt; -c &lt;container&gt;, &lt;/x&gt;</p>\n<p>&lt;your-name&gt;</p>',
    );
    expect(faults(source)).toEqual(['html-unknown 1:14', 'html-unknown 1:28', 'html-unknown 3:1']);
  });

  it('drops comments, which are private', () => {
    expect(html('a <!-- b --> c\n\n<!--\nd\n\ne -->\n\nf <![CDATA[g]]>')).toBe('<p>a  c</p>\n\n<p>f </p>');
  });

  it.each([
    ['bold text to its paragraph', 'a <b>b\n\nc', '<p>a <b>b</b></p>\n<p>c</p>', 'html-unclosed 1:3'],
    [
      'a link to its list item',
      '- <a href=x>b\n- c',
      '<ul>\n<li><a href="x">b</a></li>\n<li>c</li>\n</ul>',
      'html-unclosed 1:3',
    ],
    [
      'a division to its quote',
      '> <div>\n> a\n\nb',
      '<blockquote>\n<div>\na\n</div>\n</blockquote>\n<p>b</p>',
      'html-unclosed 1:3',
    ],
    ['bold text to emphasis', '*a <b>b*</b> c', '<p><em>a <b>b</b></em> c</p>', 'html-unopened 1:9'],
    ['a cell to its table', '| a <i>b |\n|---|\n| c |', '<th>a <i>b</i></th>', 'html-unclosed 1:5'],
  ])('holds %s', (_, source, expected, fault) => {
    expect(html(source)).toContain(expected);
    expect(faults(source)).toContain(fault);
  });

  it('takes end tags away that close nothing of the author’s', () => {
    expect(html('> a </blockquote> b\n\nc </div></main> d')).toBe(
      '<blockquote>\n<p>a  b</p>\n</blockquote>\n<p>c  d</p>',
    );
    expect(faults('a </div>')).toEqual(['html-unopened 1:3']);
  });

  it('closes a division from inside the paragraph in which its end tag stands', () => {
    const source = '<div align="right">\n\na </div>\n\nb';
    expect(html(source)).toContain('</div>');
    expect(html(source)).toMatch(/<p>b<\/p>$/);
    expect(html(source).indexOf('</div>')).toBeLessThan(html(source).indexOf('<p>b'));
    expect(faults(source)).toEqual([]);
  });

  it.each(['title', 'xmp', 'noscript', 'plaintext', 'template', 'select', 'noembed', 'noframes'])(
    'does not let <%s> swallow the note',
    (name) => {
      expect(html(`a\n\n<${name}>\n\nb **c**\n\n## d`)).toContain('<p>b <strong>c</strong></p>\n<h2>d</h2>');
      expect(html(`a <${name}> b **c**\n\n## d`)).toContain('b <strong>c</strong></p>\n<h2>d</h2>');
    },
  );

  it.each(['script', 'style', 'svg', 'math', 'iframe', 'canvas'])(
    'drops <%s> with its content, or alone where it never ends',
    (name) => {
      expect(html(`a <${name}>b</${name}> c`)).toBe('<p>a  c</p>');
      expect(html(`a <${name}> **b** c`)).toBe('<p>a  <strong>b</strong> c</p>');
      expect(html(`<${name}>\n<p>b\n</${name}>\n\nc`)).toBe('<p>c</p>');
    },
  );

  it.each(['script', 'style', 'textarea'])('shows what CommonMark takes for the content of an endless <%s>', (name) => {
    expect(html(`a\n\n<${name}>\n\nb <i>c</i>\n\n# d`)).toBe('<p>a</p>\n\n\nb <i>c</i>\n\n# d');
  });

  it('keeps text with less-than signs and character references', () => {
    expect(html('<div>\n1 < 2 &amp; 3 &lt; 4 <\n</div>')).toBe('<div>\n1 &lt; 2 &amp; 3 &lt; 4 &lt;\n</div>');
  });

  it('has nothing to do in a note without HTML', () => {
    expect(html('a **b** `<c>`')).toBe('<p>a <strong>b</strong> <code>&lt;c&gt;</code></p>');
  });

  it.each([
    ['<div>'.repeat(20_000), 'div'],
    ['a ' + '<b>'.repeat(20_000), 'b'],
    ['<div>\n\n'.repeat(5000), 'div'],
  ])('nests no deeper than pages can be', (source, name) => {
    expect(html(source).split(`<${name}>`).length).toBeLessThanOrEqual(101);
    expect(faultsOf(draft(source)).length).toBeGreaterThan(100);
  });

  it.each([
    ['what is no HTML', '<div>\n' + '<x>'.repeat(50_000)],
    ['end tags without start tags', 'a ' + '<b>'.repeat(50) + '</i>'.repeat(50_000)],
    ['start tags in quotes and end tags in paragraphs', '> <div>\n\n'.repeat(2000) + 'a </div>\n\n'.repeat(2000)],
    ['paragraphs without ends', '<div>' + '<p>a'.repeat(50_000)],
    ['raw text without ends', '<div>\n' + '<script><b>'.repeat(20_000)],
  ])('reads very much of %s', (_, source) => {
    expect(html(source).length).toBeGreaterThan(0);
  });
});
