import { expect, test } from 'vitest';
import { countText } from './measure.ts';

test.each([
  ['데몬셋은 파드를 둡니다.', { cjk: 10, words: 0 }],
  ["It doesn't restart kube-proxy v1.25.", { cjk: 0, words: 5 }],
  ['DaemonSet은 Pod의 복제본', { cjk: 5, words: 2 }],
  ['日本語とカタカナ', { cjk: 8, words: 0 }],
  ['𠮷野家', { cjk: 3, words: 0 }],
  ['naïve Übermaß Привет', { cjk: 0, words: 3 }],
  ['※ 100% — 「…」 😀', { cjk: 0, words: 1 }],
  ['', { cjk: 0, words: 0 }],
])('counts "%s"', (text, count) => {
  expect(countText(text)).toEqual(count);
});
