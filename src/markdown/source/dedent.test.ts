import { expect, test } from 'vitest';
import { dedented } from './dedent.ts';
import { piece } from './prepared-text.ts';

test.each([
  ['a\nb', 0, 'a\nb'],
  ['> a\n> b', 2, 'a\nb'],
  ['> > a\n> > b\n>> c', 4, 'a\nb\nc'],
  ['> a\nlazy', 2, 'a\nlazy'],
  ['- a\n  b\n\n  c', 2, 'a\nb\n\nc'],
  ['  - a\n    - b', 2, '- a\n  - b'],
  ['> - a\n>   b', 4, 'a\nb'],
  ['- ```\n    code\n  ```', 2, '```\n  code\n```'],
])('%j from %i on is %j', (source, start, text) => {
  expect(dedented(piece(source, 0, source.length), start, source.length).text).toBe(text);
});
