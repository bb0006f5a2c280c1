import { expect, test } from 'vitest';
import { edited } from '../source/prepared-text.ts';
import { displayMath } from './display-math.ts';

const place = (offset: number) => ({ file: 'a.md', line: 1, column: offset + 1 });

function shaped(text: string): string {
  const { edits } = displayMath(text, place);
  return edited({ text, runs: [] }, edits).text;
}

test.each([
  ['behind the first sign', '$$ a\nb\n$$', '$$\n a\nb\n$$'],
  ['before the last sign', '$$\na\nb $$', '$$\na\nb \n$$'],
  ['in a quote', '> $$ a\n> b $$', '> $$\n>  a\n> b \n> $$'],
  ['in a list', '1. $$ a\n   b $$', '1. $$\n    a\n   b \n   $$'],
  ['with text behind it', '$$ a\nb $$ 글', '$$\n a\nb \n$$\n 글'],
])('a formula of several lines stands between lines of signs: %s', (_, written, wanted) => {
  expect(shaped(written)).toBe(wanted);
});

test.each(['$$a$$', '$$\na\n\nb\n$$', '글 $$ a\nb $$', '```\n$$ a\n```', '$1 $$ 글', '\\$\\$ 글'])(
  '%j stays as it is',
  (text) => {
    expect(displayMath(text, place)).toEqual({ edits: [], diagnostics: [] });
  },
);

test('a formula that never ends takes nothing in and is reported where it begins', () => {
  const { diagnostics } = displayMath('글 $$ 기호\n\n$$ 열림\n\n글', place);
  expect(diagnostics.map(({ code, column }) => [code, column])).toEqual([['math-unclosed', 10]]);
  expect(shaped('$$ 열림\n\n글').replaceAll('\uFDD3', '')).toBe('\\$\\$ 열림\n\n글');
});
