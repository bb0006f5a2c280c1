import { describe, expect, it } from 'vitest';
import { digestOf, isSlug, isVaultPath, toHref, toSlug, toVaultPath } from './index.ts';

describe('toVaultPath', () => {
  it.each([
    ['ko/노트.md', 'ko/노트.md'],
    ['./ko//노트.md', 'ko/노트.md'],
    ['ko/../en/a.md', 'en/a.md'],
    ['ko\\노트.md', 'ko/노트.md'],
    ['노트.md'.normalize('NFD'), '노트.md'.normalize('NFC')],
  ])('brings %j to %j', (path, expected) => {
    expect(toVaultPath(path)).toBe(expected);
  });

  it.each(['../secret.md', 'a/../../b', '', '.', '..'])('refuses %j, which is no file of the vault', (path) => {
    expect(() => toVaultPath(path)).toThrow(RangeError);
  });

  it('refuses what was not normalised', () => {
    expect(isVaultPath('/a.md')).toBe(false);
    expect(isVaultPath('a/./b.md')).toBe(false);
    expect(isVaultPath('가'.normalize('NFD'))).toBe(false);
  });
});

describe('slugs and hrefs', () => {
  it('knows a slug', () => {
    expect(isSlug('')).toBe(true);
    expect(isSlug('workloads/데몬셋')).toBe(true);
    for (const wrong of ['/a', 'a/', 'a b', 'a/../b', 'a?b', '가'.normalize('NFD')]) expect(isSlug(wrong)).toBe(false);
    expect(() => toSlug('a b')).toThrow(RangeError);
  });

  it('joins the base path and encodes what an address cannot hold', () => {
    expect(toHref('/', ['ko', '데몬셋'])).toBe('/ko/%EB%8D%B0%EB%AA%AC%EC%85%8B/');
    expect(toHref('/wiki/', ['ko', 'a/b c'])).toBe('/wiki/ko/a/b%20c/');
    expect(toHref('/wiki/', ['ko', ''])).toBe('/wiki/ko/');
    expect(toHref('/wiki/', [])).toBe('/wiki/');
    expect(toHref('/', ['media', 'x#1.png'], '')).toBe('/media/x%231.png');
  });
});

describe('digestOf', () => {
  it('keeps its parts apart', () => {
    expect(digestOf('a', 'bc')).not.toBe(digestOf('ab', 'c'));
    expect(digestOf('a')).not.toBe(digestOf('a', ''));
    expect(digestOf('1 a\n1 b')).not.toBe(digestOf('a', 'b'));
    expect(digestOf('a', '1\n1 b')).not.toBe(digestOf('a\n1 1', 'b'));
    expect(digestOf('a', new Uint8Array([1]))).not.toBe(digestOf('a', '\u0001'));
  });

  it('gives bytes by themselves the digest of the text that they are', () => {
    expect(digestOf(Buffer.from('데몬셋'))).toBe(digestOf('데몬셋'));
  });

  it('is the same for the same input', () => {
    expect(digestOf('가', new Uint8Array([1, 2]))).toBe(digestOf('가', new Uint8Array([1, 2])));
    expect(digestOf('가')).toMatch(/^[0-9a-f]{32}$/);
  });
});
