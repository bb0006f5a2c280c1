import { describe, expect, test } from 'vitest';
import { shortened } from './summary.ts';

describe('a summary', () => {
  test('of a short text is the text', () => {
    expect(shortened('데몬셋은 파드를 둡니다.')).toBe('데몬셋은 파드를 둡니다.');
  });

  test('ends with the last sentence that fits', () => {
    const sentence = '데몬셋은 노드마다 파드를 하나씩 두는 워크로드입니다.';
    const summary = shortened(`${sentence} `.repeat(10));
    expect(summary.endsWith('입니다.')).toBe(true);
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(summary.length).toBeGreaterThan(160 - sentence.length - 2);
  });

  test('is cut at a word where the first sentence is long', () => {
    const summary = shortened('노드마다 '.repeat(80));
    expect(summary).toMatch(/노드마다…$/);
    expect(summary.length).toBeLessThanOrEqual(161);
  });

  test('is cut anywhere where there are no words, but never inside a character', () => {
    expect(shortened('가'.repeat(400))).toBe(`${'가'.repeat(160)}…`);
    expect(shortened(`가${'😀'.repeat(200)}`).isWellFormed()).toBe(true);
  });
});
