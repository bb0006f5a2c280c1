import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line.ts';

describe('the line of progress', () => {
  const running = new Map([
    ['theme', { done: 0, total: undefined }],
    ['draft', { done: 1234, total: 5000 }],
  ] as const);

  it('names what is being done in the order of a build, with how far it is', () => {
    expect(progressLine(running, 'en', 80)).toBe('drafting 1,234/5,000 · theme …');
    expect(progressLine(running, 'ko', 80)).toBe('본문 만들기 1,234/5,000 · 화면 틀 …');
  });

  it('never says more than all', () => {
    expect(progressLine(new Map([['pages', { done: 12, total: 10 }]]), 'en', 80)).toBe('pages 10/10');
  });

  it('stays on one line of the terminal, where Hangul takes two columns', () => {
    expect(progressLine(running, 'ko', 10)).toBe('본문 만들');
    expect(progressLine(running, 'en', 10)).toBe('drafting 1');
  });
});
