import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlToHast, type HastNode } from 'satteri';
import { MOST_CODE, renderBlock } from './render-block.ts';

function html(lang: string, meta: string, code: string): string {
  return renderBlock({ lang, meta, code }).html;
}

/** What the browser's script copies. */
function copied(html: string): string {
  const figure = find(
    htmlToHast(html, { fragment: true }),
    (node) => node.type === 'element' && node.tagName === 'figure',
  );
  const copy = figure?.type === 'element' ? figure.properties['dataCopy'] : undefined;
  if (typeof copy === 'string') return copy;
  return textOf(find(figure, (node) => node.type === 'element' && node.tagName === 'code'));
}

function find(node: HastNode | undefined, is: (node: HastNode) => boolean): HastNode | undefined {
  if (node === undefined || is(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

function textOf(node: HastNode | undefined): string {
  if (node?.type === 'text') return node.value;
  return node !== undefined && 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('renderBlock', () => {
  it('renders a line to a line, with classes for kinds of token', () => {
    expect(html('yaml', '', 'kind: Pod\n\n# a')).toBe(
      '<figure class="code" data-lang="yaml"><pre tabindex="0"><code><span class="line"><span class="a">kind</span>: Pod</span>\n' +
        '<span class="line"></span>\n<span class="line"><span class="c"># a</span></span></code></pre></figure>',
    );
  });

  it('renders title, numbers and marks', () => {
    const block = html('text', 'title="a < b" lines=9 {1} ins={2} wrap', 'a\nb');
    expect(block).toBe(
      '<figure class="code" data-lang="text" data-wrap><figcaption>a &lt; b</figcaption><pre tabindex="0"><code>' +
        '<span class="line highlighted" data-line="9">a</span>\n<span class="line inserted" data-line="10">b</span></code></pre></figure>',
    );
  });

  it('marks lines by comments', () => {
    expect(html('yaml', '', 'a: 1 # [!code ++]')).toContain(
      '<span class="line inserted"><span class="a">a</span>: <span class="n">1</span></span>',
    );
  });

  it.each([
    ['text', '</code></pre></figure><script>alert(1)</script>'],
    ['yaml', 'a: "</span><img src=x onerror=alert(1)>" # <b>'],
    ['no-such-language"><script>', '<b>&amp;'],
    ['console', '$ echo "</span><script>"\n<script>alert("x")</script>'],
    ['', '├── <script>"x"</script>\n└── <b> # </summary>'],
    ['html', '<!-- </code> --><script>let a = "</figure>";</script>'],
  ])('lets nothing out of a block of %s', (lang, code) => {
    const block = htmlToHast(html(lang, `title="</figcaption><script>" ${code}`, code), { fragment: true });
    expect(block).toMatchObject({ children: [{ tagName: 'figure' }] });
    const tags: string[] = [];
    find(block, (node) => {
      if (node.type === 'element') tags.push(node.tagName);
      return false;
    });
    expect(tags).not.toContain('script');
    expect(tags).not.toContain('b');
    expect(tags).not.toContain('img');
  });

  it.each([
    ['yaml', 'lines {1} ins={2}', 'a:  "b" # c\n\td: <e>\n\n'],
    ['diff', '', '-a\n+b'],
    ['', '', 'a "b" \'c\' & <d>'],
    ['go', '', 'package main\n\nfunc main() {\n\tprintln("a")\n}\n'],
    ['', '', '├── a\n│   └── "b" <c>\n└── d'],
  ])('has exactly the code of the author copied from a block of %s', (lang, meta, code) => {
    expect(copied(html(lang, meta, code))).toBe(code);
  });

  it('has the commands of a transcript copied', () => {
    const block = html('console', '', '$ echo "a" \\\n> b\na b\n$ c');
    expect(copied(block)).toBe('echo "a" \\\nb\nc');
    expect(block).toContain('<span class="line command"><span class="prompt">$ </span><span class="f">');
    expect(block).toContain('<span class="line output">a b</span>');
  });

  it.each(['', 'bash', 'sh'])('takes commands with prompts for a transcript in a block of %j', (lang) => {
    expect(html(lang, '', '$ a\nout')).toContain('class="code transcript" data-lang="console"');
  });

  it('takes a script without prompts for a script', () => {
    expect(html('bash', '', '# a\nkubectl get po')).toContain('class="code" data-lang="bash"');
  });

  it('knows a manifest without a language', () => {
    expect(html('', '', 'apiVersion: v1\nkind: Pod')).toContain('data-lang="yaml"');
    expect(html('text', '', 'apiVersion: v1\nkind: Pod')).toContain('data-lang="text"');
  });

  it('keeps a drawing of Mermaid as code', () => {
    expect(html('mermaid', '', 'graph TB\n  A --> B')).toContain('<figure class="code" data-lang="mermaid">');
  });

  it('folds a tree, wholly open while it is small', () => {
    expect(html('', 'title="t"', 'src/\n├── a/ # b\n│   └── c.ts\n└── d')).toBe(
      '<figure class="outline" data-kind="files" data-copy="src/\n├── a/ # b\n│   └── c.ts\n└── d"><figcaption>t</figcaption>\n' +
        '<ul class="tree">\n<li><details open><summary>src/</summary>\n<ul>\n' +
        '<li><details open><summary>a/ <span class="remark"># b</span></summary>\n<ul>\n<li>c.ts</li>\n</ul></details></li>\n' +
        '<li>d</li>\n</ul></details></li>\n</ul>\n</figure>',
    );
  });

  it('folds the depths of a large tree', () => {
    const branch = '├── a\n│   ├── b\n│   │   └── c\n';
    const large = html('', '', `root\n${branch.repeat(20)}`);
    expect(large.match(/<details open>/g)).toHaveLength(1);
    expect(large.match(/<details>/g)).toHaveLength(40);
  });

  it('says what it does not know', () => {
    expect(renderBlock({ lang: 'yamll', meta: 'wrp', code: 'a: 1' })).toMatchObject({
      unknownLanguage: 'yamll',
      unknownWords: ['wrp'],
      tooLong: false,
    });
  });

  it.each([
    ['a block that is too long', 'a: 1\n'.repeat(MOST_CODE)],
    ['a line that is too long', `a: ${'1'.repeat(MOST_CODE - 10)}`],
  ])('leaves %s without colours and says so', (_, code) => {
    const block = renderBlock({ lang: 'yaml', meta: '', code });
    expect(block.tooLong).toBe(true);
    expect(copied(block.html)).toBe(code);
  });

  it('does not call plain text too long', () => {
    expect(renderBlock({ lang: '', meta: '', code: 'a'.repeat(MOST_CODE * 2) }).tooLong).toBe(false);
  });
});

const seeds = new URL('../../../../shared/seeds/', import.meta.url);
describe.runIf(existsSync(seeds))('on real notes', () => {
  const blocks = existsSync(seeds)
    ? readdirSync(seeds).flatMap((name) =>
        [...readFileSync(new URL(name, seeds), 'utf8').matchAll(/^```(\S*)\n([\s\S]*?)\n```/gm)].map(
          ([, lang = '', code = '']) => [`${name.slice(0, 3)} ${code.slice(0, 20)}`, lang, code] as const,
        ),
      )
    : [];

  it('draws every listing as an outline', () => {
    const drawn = blocks.filter(([, , code]) => code.includes('├──'));
    expect(drawn).not.toEqual([]);
    for (const [name, lang, code] of drawn)
      expect(html(lang, '', code), name).toContain('class="outline" data-kind="prose"');
  });

  it('copies every block as it stands, transcripts excepted', () => {
    for (const [name, lang, code] of blocks) {
      if (!/^\$ /m.test(code)) expect(copied(html(lang, '', code)), name).toBe(code);
    }
  });
});
