import { expect, test } from 'vitest';
import { htmlHeadingsIn } from './html-headings.ts';

test('finds headings with their depth, text and id', () => {
  expect(htmlHeadingsIn('<h1 align="center">프로젝트 <em>이름</em></h1>\n<H2 id=usage>쓰는 법 &amp; 예</H2>')).toEqual([
    { depth: 1, text: '프로젝트 이름', chosen: undefined, index: 0 },
    { depth: 2, text: '쓰는 법 & 예', chosen: 'usage', index: 41 },
  ]);
});

test.each(['<header>a</header>', '<h1>a', '<h1>a</h2>', `<h1>${'a'.repeat(2000)}</h1>`, '<hr>'])(
  'takes %s for none',
  (html) => {
    expect(htmlHeadingsIn(html)).toEqual([]);
  },
);
