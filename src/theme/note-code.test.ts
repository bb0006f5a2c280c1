import { describe, expect, it } from 'vitest';
import { SLOT_CLOSE, SLOT_OPEN } from '#markdown';
import { mdxOf } from './note-code.ts';

const slot = (index: number): string => `${SLOT_OPEN}${index}${SLOT_CLOSE}`;

describe('the MDX of a note that runs code', () => {
  it('keeps everything on one line inside one element, so that no space comes between a word and its particle', () => {
    const html = `<p>노드는 ${slot(1)}개,\n${slot(2)}안쪽${slot(3)}</p>`;
    const sources = ['', '{1 +\n2}', '<Card a={"b"}>', '</Card>'];
    expect(mdxOf(html, { modules: "import Card from './Card.astro';", sources })).toBe(
      [
        "import Card from './Card.astro';",
        '',
        'export const madangHtml = ["<p>노드는 ","개,\\n","안쪽","</p>"];',
        '',
        '<Fragment><Fragment set:html={madangHtml[0]} />{1 + 2}<Fragment set:html={madangHtml[1]} /><Card a={"b"}>' +
          '<Fragment set:html={madangHtml[2]} /></Card><Fragment set:html={madangHtml[3]} /></Fragment>',
        '',
      ].join('\n'),
    );
  });

  it('hands HTML over as a string, whatever it holds', () => {
    const html = '<code>{evil()} `${x}` \u2028 </code>';
    const mdx = mdxOf(html, { modules: '', sources: [] });
    expect(mdx).not.toContain('\u2028');
    const list = /madangHtml = (.*);/.exec(mdx)?.[1] ?? '';
    expect(JSON.parse(list)).toEqual([html]);
  });
});
