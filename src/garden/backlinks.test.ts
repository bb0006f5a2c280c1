import { describe, expect, it } from 'vitest';
import { handMade as at, notePageAt, plant } from './testing/hand-made.ts';

describe('backlinks', () => {
  it('come with the sentences around the links, each note once', () => {
    const garden = plant([
      at('ko/a.md', '먼저 [[b]]를 본다\n다음 [이것](b.md)도\n먼저 [[b]]를 본다'),
      at('ko/b.md', '[[b]]'),
      at('ko/c.md', '![[b]]'),
    ]);
    const { backlinks, backlinkCount } = notePageAt(garden, 'ko/b');
    expect(backlinks).toEqual([
      { href: '/ko/a/', text: 'a', lang: 'ko', sentences: ['먼저 b를 본다', '다음 이것도'] },
      { href: '/ko/c/', text: 'c', lang: 'ko', sentences: [] },
    ]);
    expect(backlinkCount).toBe(2);
  });

  it('count links to either face, and speak the language of the page', () => {
    const garden = plant([
      at('ko/a.md', '데몬셋은 [[b]]', { title: '가' }),
      at('en/a.md', 'DaemonSets [[b]]', { title: 'A' }),
      at('ko/only.md', '여기도 [[b]]'),
      at('ko/half.md', '반쪽 [[b]]'),
      at('en/half.md', 'without', { title: 'Half' }),
      at('ko/b.md'),
      at('en/b.md'),
    ]);
    expect(notePageAt(garden, 'en/b').backlinks).toEqual([
      { href: '/en/a/', text: 'A', lang: 'en', sentences: ['DaemonSets b'] },
      { href: '/en/half/', text: 'half', lang: 'ko', sentences: ['반쪽 b'] },
      { href: '/en/only/', text: 'only', lang: 'ko', sentences: ['여기도 b'] },
    ]);
    expect(notePageAt(garden, 'ko/b').backlinks.map(({ text }) => text)).toEqual(['가', 'half', 'only']);
  });

  it('are listed up to fifty, and counted beyond', () => {
    const sources = Array.from({ length: 120 }, (_, index) => at(`ko/n${index}.md`, '[[b]]'));
    const { backlinks, backlinkCount } = notePageAt(plant([...sources, at('ko/b.md')]), 'ko/b');
    expect(backlinks).toHaveLength(50);
    expect(backlinks[2]?.text).toBe('n2');
    expect(backlinkCount).toBe(120);
  });
});
