import { digestOf } from '#naming';
import { describe, expect, it } from 'vitest';
import { explainText } from './explain-text.ts';

const file = { digest: digestOf('x'), size: 1, mtimeMs: 1 };

describe('what --explain prints', () => {
  const done = {
    files: new Map(
      ['ko/a/index.html', 'ko/b/index.html', 'ko/c/index.html', 'ko/d/index.html'].map((path) => [path, file]),
    ),
    written: ['ko/a/index.html', 'ko/c/index.html'],
    removed: ['ko/old/index.html'],
    why: new Map([
      ['ko/a/index.html', ['text', 'backlinks']],
      ['ko/c/index.html', ['new']],
      ['ko/d/index.html', ['not in place']],
    ]),
  };

  it('gives a reason for each file, in the order of their paths', () => {
    expect(explainText(done, 'en').split('\n')).toEqual([
      'ko/a/index.html  text, backlinks',
      'ko/b/index.html  kept: nothing that it shows has changed',
      'ko/c/index.html  new',
      'ko/d/index.html  missing or changed in its place (made again, and came out the same)',
      'ko/old/index.html  removed',
      '',
    ]);
  });

  it('says it in Korean to those who read Korean', () => {
    expect(explainText(done, 'ko')).toContain('ko/a/index.html  본문, 백링크\nko/b/index.html  그대로\n');
  });
});
