import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { faultsOf, handMade as at, plant } from './testing/hand-made.ts';

function redirects(...notes: Note[]) {
  const garden = plant(notes);
  return { pairs: garden.redirects.map(({ from, to }) => [from, to]), faults: faultsOf(garden), garden };
}

describe('redirects', () => {
  it('lead from the old address as it was', () => {
    const { pairs, garden } = redirects(at('ko/000.txt', '', { permalink: '/Kubernetes/▣ DaemonSet/' }));
    expect(pairs).toEqual([['Kubernetes/▣ DaemonSet', '/ko/000/']]);
    expect(garden.redirects[0]).toMatchObject({ lang: 'ko', title: '▣ DaemonSet' });
  });

  it('lead from other names, in the language of the note', () => {
    expect(redirects(at('en/ds.md', '', { aliases: ['DaemonSet', 'CI/CD', '★'] })).pairs).toEqual([
      ['en/daemonset', '/en/ds/'],
      ['en/ci/cd', '/en/ds/'],
    ]);
  });

  it('lead from other names that are addresses, as Hugo has them', () => {
    expect(redirects(at('en/ds.md', '', { aliases: ['/docs/old/ds/'] })).pairs).toEqual([['docs/old/ds', '/en/ds/']]);
  });

  it('are not made to where the note is anyway', () => {
    const { pairs, faults } = redirects(at('ko/ds.md', '', { aliases: ['DS', 'ds'], permalink: '/ko/ds/' }));
    expect([pairs, faults]).toEqual([[], []]);
  });

  it('never go over a page', () => {
    const { pairs, faults } = redirects(
      at('ko/a.md', '', { aliases: ['b', 'x', 'tags'], permalink: '/ko/' }),
      at('ko/b.md', '#하나'),
      at('ko/x/c.md'),
    );
    expect(pairs).toEqual([]);
    expect(faults).toEqual(Array.from({ length: 4 }, () => 'redirect-collision ko/a.md:1'));
  });

  it('never go over another redirect; the first note keeps it', () => {
    const { pairs, faults } = redirects(
      at('ko/a.md', '', { permalink: '/Old/' }),
      at('ko/b.md', '', { permalink: 'old' }),
    );
    expect(pairs).toEqual([['Old', '/ko/a/']]);
    expect(faults).toEqual(['redirect-collision ko/b.md:1']);
  });

  it('serve both faces of a note, and lead to the language that the site prefers', () => {
    const shared = { permalink: '/ds/' };
    const { pairs, faults } = redirects(at('en/a.md', '', shared), at('ko/a.md', '', shared));
    expect(pairs).toEqual([['ds', '/ko/a/']]);
    expect(faults).toEqual([]);
  });

  it.each(['/media/x', '/404.html', '/index.html', '/_astro/', '/assets/x', '/fonts/fonts.css', '/favicon.svg'])(
    'keep off %s',
    (permalink) => {
      const { pairs, faults } = redirects(at('ko/a.md', '', { permalink }));
      expect(pairs).toEqual([]);
      expect(faults).toEqual(['redirect-collision ko/a.md:1']);
    },
  );

  it.each([
    `/${'가'.repeat(100)}/`,
    `/${'a/'.repeat(600)}`,
    '/a\u0000b/',
    '/../../x/',
    'https://old.example',
    '/.madang',
    '/100%/',
    '/a%3Fb',
  ])('report what no folder can be called', (permalink) => {
    const { pairs, faults } = redirects(at('ko/a.md', '', { permalink }));
    expect(pairs).toEqual([]);
    expect(faults).toEqual(['redirect-unusable ko/a.md:1']);
  });

  it('lead from a folder where its page is written out', () => {
    expect(redirects(at('ko/a.md', '', { permalink: '/old/index.html' })).pairs).toEqual([['old', '/ko/a/']]);
    const { pairs, faults } = redirects(at('ko/a.md'), at('ko/b.md', '', { permalink: '/ko/a/index.html' }));
    expect([pairs, faults]).toEqual([[], ['redirect-collision ko/b.md:1']]);
  });

  it('pass over the entrance of the site', () => {
    expect(redirects(at('ko/a.md', '', { permalink: '/' }))).toMatchObject({ pairs: [], faults: [] });
  });

  it('take the path of a whole address', () => {
    expect(redirects(at('ko/a.md', '', { permalink: 'https://old.example/%EA%B0%80/?x#y' })).pairs).toEqual([
      ['가', '/ko/a/'],
    ]);
  });
});
