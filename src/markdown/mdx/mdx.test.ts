import { describe, expect, it } from 'vitest';
import { authorHtml, safeTree } from '../html/index.ts';
import { createMarkdown } from '../markdown.ts';
import { draftWith, faultsOf, noteWith } from '../testing/draft-with.ts';
import { mdxCompiler } from './index.ts';

const strict = mdxCompiler({ allowCode: false });
const free = mdxCompiler({ allowCode: true });
const draft = (source: string, compile = strict) => draftWith([safeTree, authorHtml], source, compile);
const html = (source: string) => draft(source).html;
const faults = (source: string) => faultsOf(draft(source));

describe('components', () => {
  it.each([
    [
      '<Details summary="a &amp; b">\n- c\n</Details>',
      '<details><summary>a &amp; b</summary><ul>\n<li>c</li>\n</ul></details>',
    ],
    ['<Details summary={"a"} open>b</Details>', '<details open><summary>a</summary><p>b</p></details>'],
    [
      '<Tabs>\n<Tab label="a">b</Tab>\n</Tabs>',
      '<div class="tabs"><div role="group" aria-label="a" class="tab"><p class="tab-label">a</p><p>b</p></div></div>',
    ],
    ['<Steps>\n1. a\n2. b\n</Steps>', '<div class="steps"><ol>\n<li>a</li>\n<li>b</li>\n</ol></div>'],
    ['a <Kbd>Ctrl</Kbd> *b*', '<p>a <kbd>Ctrl</kbd> <em>b</em></p>'],
    [
      '<Callout type="tip" title="a">\n\n**b**\n\n</Callout>',
      '<blockquote>\n<p>[!tip] a</p>\n<p><strong>b</strong></p>\n</blockquote>',
    ],
    ['<Callout open={false}>b</Callout>', '<blockquote>\n<p>[!note]- </p>\n<p>b</p>\n</blockquote>'],
    ['<Figure src="a b.png" alt="c" caption="d" width={300} />', '<figure><img src="a b.png" alt="c" width="300"'],
    ['<Figure src="a.png">b *c*</Figure>', '<figcaption>b <em>c</em></figcaption></figure>'],
    [
      '> <Details summary="a">\n> b\n> </Details>',
      '<blockquote>\n<details><summary>a</summary><p>b</p></details>\n</blockquote>',
    ],
    [
      '<Details summary="a">\n<Details summary="b">\n<Kbd>c</Kbd>\n</Details>\n</Details>',
      '<details><summary>a</summary><details><summary>b</summary><kbd>c</kbd></details></details>',
    ],
  ])('are rendered: %j', (source, expected) => {
    expect(html(source)).toContain(expected);
    expect(faults(source)).toEqual([]);
  });

  it.each([
    ['a\n\n<Calout>b</Calout>', 'mdx-component-unknown 3:1'],
    ['<Foo.Bar/>', 'mdx-component-unknown 1:1'],
    ['<Details sumary="a">b</Details>', 'mdx-attribute-invalid 1:10'],
    ['<Figure src="a.png" width="wide" />', 'mdx-attribute-invalid 1:21'],
    ['<Kbd id="a">b</Kbd>', 'mdx-attribute-invalid 1:6'],
    ['<Details summary={a + b}>c</Details>', 'mdx-expression-dynamic 1:10'],
    ['<Details {...a}>c</Details>', 'mdx-expression-dynamic 1:11'],
    ['<Details client:load>c</Details>', 'mdx-code-not-allowed 1:10'],
  ])('are reported where they are wrong: %j', (source, fault) => {
    expect(faults(source)).toEqual([fault]);
  });

  it('are shown as written where there are none, whole and once', () => {
    expect(html('<Foo a={1}>\n\n<Kbd>b</Kbd> {c}\n\n</Foo>')).toBe(
      '<pre><code class="language-jsx">&lt;Foo a={1}&gt;\n\n&lt;Kbd&gt;b&lt;/Kbd&gt; {c}\n\n&lt;/Foo&gt;\n</code></pre>',
    );
    expect(html('a <Foo>b</Foo> c')).toBe('<p>a <code>&lt;Foo&gt;b&lt;/Foo&gt;</code> c</p>');
  });
});

describe('HTML in MDX', () => {
  it.each([
    ['<div className="x" style={{ textAlign: "center" }}>\n\na\n\n</div>', '<div class="align-center"><p>a</p></div>'],
    ['<center>a</center>', '<div class="align-center">a</div>'],
    ['a <sub>b</sub><br/>c', '<p>a <sub>b</sub><br>c</p>'],
    ['<a href="javascript:alert(1)" onClick="x">a</a>', '<a>a</a>'],
    ['a <script>{`alert(1)`}</script> b', '<p>a  b</p>'],
    ['<iframe src="x"/>', ''],
    ['<><b>a</b></>', '<div><b>a</b></div>'],
    ['a <pod-name>b</pod-name>', '<p>a <code>&lt;pod-name&gt;b&lt;/pod-name&gt;</code></p>'],
    ['<form action="x"><input name="y"/>a</form>', '<span><span></span>a</span>'],
  ])('is held to the same rules: %j', (source, expected) => {
    expect(html(source)).toBe(expected);
  });

  it('is reported in its place', () => {
    expect(faults('a\n\n<div\n  onClick="x"\n  class="y"><svg/></div>')).toEqual([
      'html-removed 4:3',
      'html-ignored 5:3',
      'html-removed 5:13',
    ]);
  });

  it.each([
    ['b title={"\\uFDD3x"}', '<b title="x">a</b>'],
    ['b onClick={"\\uFDD3x"}', '<b>a</b>'],
    ['b id={"\\uFDD2\\uFDD2x"}', '<b id="\ufdd2x">a</b>'],
    ['a href={"java\\uFDD3script:x"}', '<a>a</a>'],
    ['a href={"\\u0001javascript:x"}', '<a>a</a>'],
    ['a href="&#106;avascript:x"', '<a>a</a>'],
  ])('cannot forge what is trusted: <%s>', (tag, expected) => {
    expect(html(`<${tag}>a</${tag.split(' ')[0] ?? ''}>`)).toBe(expected);
  });
});

describe('expressions', () => {
  it('are shown where they are literal, and comments go', () => {
    expect(html("a {'b'} {3}{/* c */}{' '}d {`e`}{true}{null}")).toBe('<p>a b 3 d e</p>');
    expect(html('{/* a */}\n\n{"b < c"}\n\n{false}')).toBe('<p>b &lt; c</p>');
    expect(faults('a {"b"} {/* c */}')).toEqual([]);
  });

  it('are shown as written where they would have to be run', () => {
    expect(html('a {1 + 1} b\n\n{c.map((d) => <li>{d}</li>)}')).toBe(
      '<p>a <code>{1 + 1}</code> b</p>\n<p><code>{c.map((d) =&gt; &lt;li&gt;{d}&lt;/li&gt;)}</code></p>',
    );
    expect(faults('a {1 + 1} b\n\n{c}')).toEqual(['mdx-expression-dynamic 1:3', 'mdx-expression-dynamic 3:1']);
  });
});

describe('code', () => {
  const source =
    'import X from "./x.js"\n\na {1 + 1} <X client:load {...b}>c **d**</X>\n\n<Details summary={e}>f</Details>';

  it('is shown and reported where it is not allowed', () => {
    const { html, runsCode } = draft(source);
    expect(runsCode).toBe(false);
    expect(html).toContain('<pre><code class="language-js">import X from "./x.js"\n</code></pre>');
    expect(faults(source)).toContain('mdx-code-not-allowed 1:1');
  });

  it('becomes slots where it is allowed, around what it wraps', () => {
    const { html, runsCode, slots, diagnostics } = draft(source, free);
    expect(runsCode).toBe(true);
    expect(html.replace(/\ufdd0(\d)\ufdd1/g, '[$1]')).toBe(
      '<p>a [0] [1]c <strong>d</strong>[2]</p>\n<details><p>f</p></details>',
    );
    expect(slots).toEqual([
      { kind: 'code', role: 'content', source: '{1 + 1}' },
      { kind: 'code', role: 'content', source: '<X client:load {...b}>' },
      { kind: 'code', role: 'content', source: '</X>' },
      { kind: 'code', role: 'module', source: 'import X from "./x.js"' },
    ]);
    // The built-in components are rendered here, and know literal values only.
    expect(diagnostics).toMatchObject([{ code: 'mdx-expression-dynamic', line: 5, column: 10 }]);
  });

  it.each(['import a from "b"', 'export const a = 1', '{a}', '<Kbd client:idle>a</Kbd>', '<b {...a}>b</b>'])(
    'is what %j needs',
    (source) => {
      expect(draft(source, free).runsCode).toBe(true);
      expect(draft(source).runsCode).toBe(false);
    },
  );

  it.each(['# a', '<Kbd>a</Kbd>', '<Kbd {...a}>b</Kbd>', '{"a"} {/* b */}', '<Figure src="a" width={3} />'])(
    'is not what %j needs',
    (source) => {
      expect(draft(source, free).runsCode).toBe(false);
    },
  );

  it('does not excuse components that nobody imports', () => {
    expect(faultsOf(draft('import { A as B } from "c"\n\n<B/> <Calout/>', free))).toEqual([
      'mdx-component-unknown 3:6',
    ]);
  });
});

describe('what is no MDX', () => {
  it.each([
    ['a\n\n한글 <b>', 'mdx-syntax 3:4'],
    ['a {1 +', 'mdx-syntax 1:3'],
    ['<Callout>\n\na', 'mdx-syntax 1:1'],
    ['a\n</Callout>', 'mdx-syntax 2:1'],
    ['<https://a.b>', 'mdx-syntax 1:1'],
    ['😀 <!-- a -->', 'mdx-syntax 1:4'],
  ])('is reported in its place: %j', (source, fault) => {
    expect(faults(source)[0]).toBe(fault);
  });

  it('is read as Markdown, and nothing of it is lost', () => {
    expect(html('# a\n\n**b** <Callout> {c\n\n- d')).toBe(
      '<h1>a</h1>\n<p><strong>b</strong> &lt;Callout&gt; {c</p>\n<ul>\n<li>d</li>\n</ul>',
    );
  });
});

const markdown = await createMarkdown();

describe('in the whole pipeline', () => {
  const whole = (source: string) => markdown.draft(noteWith(source, 'mdx'));

  it('links, callouts, code, math and headings work in components', () => {
    const source =
      '## a <Kbd>b</Kbd>\n\n<Callout type="warning" title="c" open>\n\n[[d]] and [e](f.md), ==g== $h$\n\n```yaml\ni: 1\n```\n\n</Callout>';
    const { html, slots, headings, diagnostics } = whole(source);
    expect(html).toContain(
      '<details class="callout" data-callout="warning" open><summary class="callout-title">c</summary>',
    );
    expect(html).toContain('<mark>g</mark>');
    expect(html).toContain('<math ');
    expect(html).toContain('<figure class="code" data-lang="yaml">');
    expect(slots).toMatchObject([
      { kind: 'link', syntax: 'wiki', target: 'd', place: { line: 5, column: 1 } },
      { kind: 'label', link: 0 },
      { kind: 'link', syntax: 'path', target: 'f.md', place: { line: 5, column: 11 } },
    ]);
    expect(headings).toMatchObject([{ text: 'a b', id: 'a-b' }]);
    expect(diagnostics).toEqual([]);
  });

  it('links and images of JSX become slots with their places', () => {
    expect(whole('a\n\nb <a href="c.md">d</a> <img src="e.png" alt="f" width={20}/>').slots).toMatchObject([
      { kind: 'link', target: 'c.md', place: { line: 3, column: 3 } },
      { kind: 'image', target: 'e.png', alt: 'f', width: 20, place: { line: 3, column: 24 } },
    ]);
    expect(whole('a\n\n<video src="b.mp4" controls width={30}>c</video>').slots).toMatchObject([
      { kind: 'image', target: 'b.mp4', width: 30, place: { line: 3, column: 1 } },
    ]);
    expect(whole('<Figure src="a.png" alt="b" caption="c" width={30} />').slots).toMatchObject([
      { kind: 'image', target: 'a.png', alt: 'b', width: 30, place: { line: 1, column: 1 } },
    ]);
  });

  it('leaves no trace of its marks', () => {
    const { html } = whole(
      '<Figure src="a" /> <a>b</a>\n\n<Tabs><Tab label="c">d</Tab></Tabs>\n\n{"\\uFDD4"}0{"\\uFDD5"}',
    );
    expect(html).not.toMatch(/[\ufdd2-\ufdef]|data-at/);
  });
});
