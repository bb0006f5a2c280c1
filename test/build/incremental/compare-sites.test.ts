import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from '../build-site.ts';
import { differenceOfSites, differenceOfTexts } from './compare-sites.ts';

describe('differenceOfSites', () => {
  const right = folderOf({ 'a.html': 'a', 'ko/b.html': 'b' });

  it('finds nothing between equal folders', () => {
    expect(differenceOfSites(folderOf({ 'ko/b.html': 'b', 'a.html': 'a' }), right)).toBeUndefined();
  });

  it('names a file that is left over, missing or stale, and shows where the first differs', () => {
    expect(differenceOfSites(folderOf({ 'a.html': 'a', 'ko/b.html': 'b', 'c.html': '' }), right)).toBe(
      'c.html should be gone',
    );
    expect(differenceOfSites(folderOf({ 'a.html': 'a' }), right)).toBe('ko/b.html is missing');
    expect(differenceOfSites(folderOf({ 'a.html': 'x', 'ko/b.html': 'y' }), right)).toBe(
      'a.html is stale\nko/b.html is stale\nat 0:\n  is     "x"\n  should "a"',
    );
  });

  it('sees bytes that are no text', () => {
    const [one, other] = [folderOf({}), folderOf({})];
    writeFileSync(path.join(one, 'a.png'), Buffer.of(0xff));
    writeFileSync(path.join(other, 'a.png'), Buffer.of(0xfe));
    expect(differenceOfSites(one, other)).toBe('a.png is stale\nin bytes');
  });

  it('sees an empty folder that was left behind', () => {
    const site = folderOf({ 'a.html': 'a', 'ko/b.html': 'b' });
    mkdirSync(path.join(site, 'en'));
    expect(differenceOfSites(site, right)).toBe('en/ should be gone');
  });

  it('takes a folder that is not there for an empty one', () => {
    expect(differenceOfSites(path.join(right, 'nowhere'), right)).toBe('a.html is missing\nko/b.html is missing');
  });
});

describe('differenceOfTexts', () => {
  it('shows a little around the first difference', () => {
    const long = 'x'.repeat(500);
    const shown = differenceOfTexts(`${long}a${long}`, `${long}b${long}`) ?? '';
    expect(shown).toMatch(/^at 500:\n {2}is {5}"x{80}ax{79}"\n {2}should "x{80}bx{79}"$/);
    expect(differenceOfTexts(long, long)).toBeUndefined();
  });

  it('shows an end that comes too early', () => {
    expect(differenceOfTexts('ab', 'abc')).toBe('at 2:\n  is     "ab"\n  should "abc"');
  });
});
