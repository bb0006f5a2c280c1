import { expect, it } from 'vitest';
import { initialOf } from './initial.ts';

it.each([
  ['데몬셋', 'ㄷ'],
  ['까치', 'ㄱ'],
  ['힣', 'ㅎ'],
  ['kubelet', 'K'],
  ['étcd', 'E'],
  ['2단계', '#'],
  ['', '#'],
])('%s stands under %s', (word, letter) => {
  expect(initialOf(word)).toBe(letter);
});
