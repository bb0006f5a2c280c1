import { describe, expect, test } from 'vitest';
import { sentenceAround } from './sentence.ts';

function around(text: string, stretch: string): string {
  const start = text.indexOf(stretch);
  return sentenceAround(text, start, start + stretch.length);
}

describe('the sentence around a link', () => {
  test('ends where the sentence ends, in Korean and English', () => {
    const text = '첫 문장입니다. 데몬셋은 파드를 둡니다! Does it? 셋째는 없습니다';
    expect(around(text, '데몬셋')).toBe('데몬셋은 파드를 둡니다!');
    expect(around(text, 'Does')).toBe('Does it?');
    expect(around(text, '셋째')).toBe('셋째는 없습니다');
  });

  test('does not end in a version or an address', () => {
    expect(around('버전 1.25부터 k8s.io의 노트를 봅니다. 다음', '노트')).toBe('버전 1.25부터 k8s.io의 노트를 봅니다.');
  });

  test('keeps the quotation mark behind its full stop', () => {
    expect(around('그는 "노트를 본다." 그리고 갔다.', '노트')).toBe('그는 "노트를 본다."');
  });

  test('is cut around the link where it is long, and says so', () => {
    const text = `${'가나다라 '.repeat(100)}노트 ${'마바사 '.repeat(100)}`;
    const sentence = around(text, '노트');
    expect(sentence.length).toBeLessThanOrEqual(200);
    expect(sentence).toMatch(/^….*노트.*…$/);
  });

  test('never splits a character', () => {
    const text = `${'😀'.repeat(150)}노트${'😀'.repeat(150)}`;
    expect(around(text, '노트').isWellFormed()).toBe(true);
  });

  test('of a link longer than a sentence may be is its beginning', () => {
    const text = '가'.repeat(500);
    expect(sentenceAround(text, 0, 500).length).toBeLessThanOrEqual(200);
  });
});
