import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type HastNode, markdownToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { ANCHOR } from '../draft.ts';
import { FEATURES } from '../features.ts';
import { elementsOf } from './elements-of.ts';
import { markdownTree } from './markdown-tree.ts';

const footnotes = {
  label: 'Notes',
  backLabel: (number: number, time: number) => `back to ${number}, ${time}`,
};

/** The elements that the parser itself makes of a text. */
function byParser(text: string): unknown {
  const gfm = {
    footnotes: { clobberPrefix: ANCHOR, backContent: () => '↩', ...footnotes },
  };
  return bare(markdownToHast(text, { features: { ...FEATURES, gfm } }));
}

/** A tree without what nobody asks of it. */
function bare(node: HastNode): unknown {
  const kept = Object.entries(node).filter(([name]) => name !== 'data' && name !== 'position');
  return { ...Object.fromEntries(kept), ...('children' in node && { children: node.children.map(bare) }) };
}

const TEXTS = {
  paragraphs: 'a\nb  \n c\\\n\td\n\n*e* **f** ~~g~~ `h  i`',
  'white space beside line breaks': 'a \t\n \tb &#32;\n&#32;c\n&#9;\n d',
  'white space after hard breaks': 'a\\\n&#32; b\\\n*&#32; c*\\\n`  d`\\\n![](e)',
  headings: '# a\n\n## b {#c .d}\n\ne\n===\n\n###### f *g*',
  'quotes and rules': '> a\n>\n> > b\n\n---\n\n>',
  'tight lists': '- a\n- b\n  - c\n  - d\n\n    e\n- > f\n-\n- ```\n  g\n  ```\n  h',
  'loose lists': '1. a\n\n2. b\n   - c\n\n   d\n3.',
  'lists that start elsewhere': '7) a\n8) b\n\n0. c',
  tasks: '- [ ] a\n- [x] b\n- c\n- [ ] > d\n- [x]\n',
  'loose tasks': '- [ ] a\n\n  b\n- [x] c\n\n- [ ] # d\n\n- [ ]\n',
  tables: '| a | b | c |\n|:--|--:|:-:|\n| `d` | *e* |\n| f | g | h | i |\n\n| j |\n|---|\n',
  code: '```yaml title="a"\na: 1\n```\n\n    b\n\n~~~\n~~~\n\n``` a&#32;b\n```\n\n`` a\nb ``',
  math: '$$\na\n$$\n\nb $c$ $$d$$',
  links:
    '[a](<b c> "d") [e](http://f.g/ㅎ?%20%zz[]) <https://h.i> https://j.k [l][m] [n] ![o](p "q") ![r][m]\n\n[m]: s (t)\n[M]: u',
  wikilinks: '[[a]] [[b|c *d*]] ![[e.png|300]]',
  'definitions in quotes': '[a]\n\n> [a]: b\n\n[a]: c\n\n[d]: e',
  footnotes:
    'a[^1] b[^Zwei] c[^1] d[^no]\n\n[^1]: e[^3]\n[^zwei]: f\n\n    - g\n[^3]: h *i*\n[^3]: j\n[^unused]: k[^4]\n[^4]:',
  'footnotes in footnotes': 'a[^a]\n\n[^a]: b[^b]\n\n    c\n\n[^b]: d[^a] [^b]',
  'HTML as it is written': 'a <b>c</b>\n\n<div>\n\nd\n\n</div>',
  'terms and their definitions': 'a\n: b\n\nc\n: d\n\n  e\n: f',
} as const;

describe('elementsOf', () => {
  it.each(Object.entries(TEXTS))('makes of %s what the parser makes of them', (_, text) => {
    expect(elementsOf(markdownTree(text, FEATURES, 'markdown'), footnotes).root).toEqual(byParser(text));
  });

  it('makes of the notes of the fixtures what the parser makes of them', () => {
    const folder = path.join(import.meta.dirname, '../fixtures');
    const notes = globSync('*/input.md', { cwd: folder });
    expect(notes.length).toBeGreaterThan(50);
    for (const note of notes) {
      const text = readFileSync(path.join(folder, note), 'utf8');
      expect(elementsOf(markdownTree(text, FEATURES, 'markdown'), footnotes).root, note).toEqual(byParser(text));
    }
  });

  it('says whether there is HTML to be parsed', () => {
    const has = (text: string) => elementsOf(markdownTree(text, FEATURES, 'markdown'), footnotes).hasHtml;
    expect([has('a <b>c</b>'), has('<!-- a -->'), has('`<b>` &lt;b>')]).toEqual([true, true, false]);
  });
});
