import { describe, expect, it } from 'vitest';
import { shownText, type ShownPiece } from './shown-text.ts';

const written = (pieces: readonly ShownPiece[]): string =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

const TEXT = {
  sections: [
    { id: '', heading: '', blocks: ['노드마다 파드를 하나씩 둔다.'] },
    {
      id: 'a',
      heading: '테인트란',
      blocks: [`${'앞 '.repeat(80)}테인트는 노드에 붙고, 톨러레이션은 파드에 붙는다.${' 뒤'.repeat(80)}`],
    },
    { id: 'b', heading: '정리', blocks: ['maxUnavailable은 1이다.'] },
  ],
};

describe('what is shown of a hit', () => {
  it('is the place that says most of what was looked for, with its words marked', () => {
    const { excerpt } = shownText(TEXT, ['테인트', '톨러레이션']);
    expect(written(excerpt)).toMatch(/^… 앞.*\[테인트\]는 노드에 붙고, \[톨러레이션\]은 .*…$/);
    expect(written(excerpt).length).toBeLessThan(170);
  });

  it('are the headings below which it is said', () => {
    const { headings } = shownText(TEXT, ['테인트']);
    expect(headings.map(({ id, pieces }) => [id, written(pieces)])).toEqual([['a', '[테인트]란']]);
  });

  it('is the beginning where the text says nothing of it', () => {
    expect(written(shownText(TEXT, ['없다']).excerpt)).toBe('노드마다 파드를 하나씩 둔다.');
  });

  it('marks parts of names, and what is half typed', () => {
    expect(written(shownText(TEXT, ['maxunavail']).excerpt)).toBe('[maxUnavailable]은 1이다.');
    expect(written(shownText(TEXT, ['톨러레이\u1109']).excerpt)).toContain('[톨러레이션]');
  });

  it('is nothing for a page without text', () => {
    expect(shownText({ sections: [] }, ['테인트'])).toEqual({ excerpt: [], headings: [] });
  });
});
