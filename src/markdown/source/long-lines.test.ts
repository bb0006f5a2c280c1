import { describe, expect, test } from 'vitest';
import { draftWith } from '../testing/draft-with.ts';
import { longLineEdits } from './long-lines.ts';
import { edited } from './prepared-text.ts';

describe('a line longer than any author’s', () => {
  test('of prose is broken at spaces before letters', () => {
    const text = '가나다 라마바 '.repeat(3000);
    const edits = longLineEdits(text);
    expect(edits.length).toBeGreaterThan(3);
    for (const { start, end, insert } of edits) {
      expect(text.slice(start, end)).toBe(' ');
      expect(insert).toBe('\n');
      expect(text.charAt(end)).toMatch(/\p{L}/u);
    }
  });

  test.each([
    ['of code', `\`\`\`\n${'let a '.repeat(2000)}\n\`\`\``],
    ['of code in a list', `- ~~~\n  ${'let a '.repeat(2000)}\n  ~~~`],
    ['of indented code', `    ${'let a '.repeat(2000)}`],
    ['of a table', `|${' a |'.repeat(3000)}`],
    ['of a heading', `# ${'가나 '.repeat(3000)}`],
    ['without spaces', '가'.repeat(10000)],
    ['of marks alone', '- '.repeat(5000)],
    ['that is not that long', '가나 '.repeat(1000)],
  ])('%s is left alone', (_, text) => {
    expect(longLineEdits(text)).toEqual([]);
  });

  test('after code is broken again', () => {
    expect(longLineEdits(`\`\`\`\nx\n\`\`\`\n${'가나다 '.repeat(3000)}`)).not.toEqual([]);
  });
});

test.each(['**가** ', '[[가]] ', '[가](b) ', '`가` ', '~~가~~ ', '==가== ', '_가_ ', '"가" ', '![[a.png]] '])(
  'a long line of %j is the same text when it is broken',
  (piece) => {
    const text = piece.repeat(3000);
    const edits = longLineEdits(text);
    expect(edits.length).toBeGreaterThan(1);
    const broken = edited({ text, runs: [] }, edits).text;
    const htmlOf = (source: string) => draftWith([], source).html;
    expect(htmlOf(broken).replaceAll('\n', ' ')).toBe(htmlOf(text).replaceAll('\n', ' '));
  },
);
