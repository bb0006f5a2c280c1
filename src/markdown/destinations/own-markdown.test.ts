import { describe, expect, it } from 'vitest';
import { noteWith } from '../testing/draft-with.ts';
import { ownMarkdown } from './own-markdown.ts';

/** The links of a text: kind, form, target, and the destination as it is written. */
function linksIn(source: string): string[] {
  const { text, links } = ownMarkdown(noteWith(source));
  return links.map(({ kind, form, target, destination: { start, end } }) =>
    [kind, form, target, text.slice(start, end)].join(' | '),
  );
}

describe('the links of a text', () => {
  it.each([
    ['[a](b.md "t")', 'link | path | b.md | b.md'],
    ['[a](<b c.md> "t")', 'link | path | b c.md | b c.md'],
    ['[a](b%20c.md#d)', 'link | path | b c.md#d | b%20c.md#d'],
    ['[a [b] `]`](c(d).md)', 'link | path | c(d).md | c(d).md'],
    ['![alt \\] [x]](그림.png)', 'image | path | 그림.png | 그림.png'],
    ['> [a](\n> b.md)', 'link | path | b.md | b.md'],
    ['[a][b]\n\n[b]: <c d.md> "t"', 'link | path | c d.md | c d.md'],
    ['[[노트#제목|이름]]', 'link | wiki | 노트#제목 | 노트#제목'],
    ['| a |\n| - |\n| [[노트\\|이름]] |', 'link | wiki | 노트 | 노트'],
    ['![[노트]]', 'embed | wiki | 노트 | 노트'],
    ['![[그림.png|300]]', 'image | wiki | 그림.png | 그림.png'],
    ['<img alt="a" src="a b.png">', 'image | attribute | a b.png | a b.png'],
    ["글 <a href='b.md'>b</a>", 'link | attribute | b.md | b.md'],
    ['$5 and [a](b.md) and $6', 'link | path | b.md | b.md'],
  ])('%j', (source, link) => {
    expect(linksIn(source)).toEqual([link]);
  });

  it('are found around and inside each other', () => {
    expect(linksIn('[![i](a.png)](b.md)')).toEqual(['image | path | a.png | a.png', 'link | path | b.md | b.md']);
  });

  it('are none in code, nor where an address stands for itself', () => {
    expect(linksIn('`[a](b.md)` <https://a.example>\n\n```\n[[c]]\n```\n')).toEqual([]);
  });

  it('are marked where a comment hides them', () => {
    const { links } = ownMarkdown(noteWith('[[a]] %% [[b]] %%'));
    expect(links.map(({ target, hidden }) => [target, hidden])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  it('take linear time, whatever the text', () => {
    const start = performance.now();
    ownMarkdown(noteWith('['.repeat(20_000) + '](a.md)'.repeat(2000)));
    ownMarkdown(noteWith('![[a]] [b](c(d'.repeat(5000)));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
