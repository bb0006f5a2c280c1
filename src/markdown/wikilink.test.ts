import { expect, test } from 'vitest';
import { displayName } from './wikilink.ts';

test.each([
  ['파드', '파드'],
  ['workloads/데몬셋', '데몬셋'],
  ['데몬셋.md', '데몬셋'],
  ['데몬셋#업데이트 전략', '데몬셋 > 업데이트 전략'],
  ['데몬셋#업데이트#OnDelete', '데몬셋 > 업데이트 > OnDelete'],
  ['데몬셋#^핵심', '데몬셋'],
  ['#정리', '정리'],
  ['#^끝', '#^끝'],
])('[[%s]] reads "%s"', (target, name) => {
  expect(displayName(target)).toBe(name);
});
