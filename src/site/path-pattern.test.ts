import { describe, expect, it } from 'vitest';
import { pathMatcher } from '#site';

describe('a pattern of paths', () => {
  it.each([
    ['journal', 'journal/2024/a.md'],
    ['journal/', 'journal/a.md'],
    ['journal/**', 'journal/2024/a.md'],
    ['/journal', 'journal/a.md'],
    ['./journal', 'journal/a.md'],
    ['Journal', 'journal/A.md'],
    ['일기', '일기/가.md'],
    ['일기'.normalize('NFD'), '일기/가.md'],
    ['일기', '일기/가.md'.normalize('NFD')],
    ['journal/*.md', 'journal/a.md'],
    ['**/private', 'a/b/private/c.png'],
    ['**/private', 'private/c.png'],
    ['**/a/**/b.md', 'x/a/y/a/z/b.md'],
    ['*.md', 'a.md'],
    ['[K8s] 정리', '[K8s] 정리/a.md'],
    ['a?c.md', 'abc.md'],
    ['{journal,일기}/*.{md,txt}', '일기/a.txt'],
    ['a*b*c.md', 'aXbYbZc.md'],
    ['**', 'a'],
  ])('%s fits %s', (pattern, path) => {
    expect(pathMatcher([pattern])(path)).toBe(pattern);
  });

  it.each([
    ['journal', 'journals/a.md'],
    ['journal', 'a/journal/b.md'],
    ['*.md', 'a/b.md'],
    ['*.md', 'a.mdx'],
    ['a/**/b.md', 'a/b.mdx'],
    ['a?c.md', 'a/c.md'],
    ['[ab].md', 'a.md'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(pathMatcher([pattern])(path)).toBeUndefined();
  });

  it.each(['', '/', '.', '..', '../a', 'a/../b', 'a\\b', '!a', '{a', 'a}', '{a,{b,c}}', '{a,b}'.repeat(20)])(
    'cannot be `%s`',
    (pattern) => {
      expect(pathMatcher([pattern])('a')).toBeUndefined();
    },
  );

  it('gives the first that fits', () => {
    expect(pathMatcher(['b', '**/c.md', 'a'])('a/c.md')).toBe('**/c.md');
  });

  it.each([
    ['stars in a name', 'a*'.repeat(500) + 'b', 'a'.repeat(5000)],
    ['stars for folders', '**/a/'.repeat(200) + 'b', 'a/'.repeat(2000) + 'c'],
  ])('takes no time to speak of for many %s', (_case, pattern, path) => {
    const start = performance.now();
    expect(pathMatcher([pattern])(path)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
