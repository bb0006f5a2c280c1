import { describe, expect, it } from 'vitest';
import { type NamedLink, namesLike, nearNotes, readAddress, type Shard } from './near-names.ts';

const languages = ['ko', 'en'];

describe('readAddress', () => {
  it.each([
    ['/ko/workloads/daemonset/', '/', { language: 'ko', segment: 'daemonset' }],
    ['/wiki/en/a/b', '/wiki/', { language: 'en', segment: 'b' }],
    ['/ko/%EB%8D%B0%EB%AA%AC%EC%85%8B/', '/', { language: 'ko', segment: '데몬셋' }],
    [`/ko/${encodeURIComponent('데몬셋'.normalize('NFD'))}/`, '/', { language: 'ko', segment: '데몬셋' }],
    ['/en/Workloads/DaemonSet.md', '/', { language: 'en', segment: 'daemonset' }],
    ['/en/daemonset.html', '/', { language: 'en', segment: 'daemonset' }],
    ['/daemonset/', '/', { language: undefined, segment: 'daemonset' }],
    ['/ko/', '/', { language: 'ko', segment: '' }],
    ['/', '/', { language: undefined, segment: '' }],
    ['/ko/%E0%A4%A/', '/', { language: 'ko', segment: '%e0%a4%a' }],
  ])('reads %s below %s', (pathname, base, expected) => {
    expect(readAddress(pathname, base, languages)).toEqual(expected);
  });
});

describe('nearNotes', () => {
  const notes = [
    { href: '/ko/workloads/daemonset/', text: '데몬셋', slug: 'workloads/daemonset' },
    { href: '/ko/old/daemonset/', text: '데몬셋 (옛 글)', slug: 'old/daemonset' },
    { href: '/ko/workloads/deployment/', text: '디플로이먼트', slug: 'workloads/deployment' },
  ];
  const found = (segment: string): string[] => nearNotes(segment, notes).map(({ href }) => href);

  it('finds a note by its address, and every note that shares it', () => {
    expect(found('deamonset')).toEqual(['/ko/workloads/daemonset/', '/ko/old/daemonset/']);
  });

  it('finds a note by its title, once', () => {
    expect(found('데몬섿')).toEqual(['/ko/workloads/daemonset/']);
  });

  it('finds nothing where nothing is near', () => {
    expect(found('볼륨')).toEqual([]);
  });
});

describe('namesLike', () => {
  const named = (slug: string): NamedLink => ({ href: `/${slug}/`, text: slug, slug });
  const shards: Readonly<Record<string, Shard>> = {
    n: { names: [named('n')], longer: 3 },
    'no-': { names: [], longer: 4 },
    'no-1': { names: [named('no-1')] },
  };
  const load = (key: string): Promise<Shard | undefined> => Promise.resolve(shards[key]);

  it.each([
    ['n', ['n']],
    ['No.12', ['n', 'no-1']],
    ['no-2', ['n']],
    ['x', []],
  ])('follows the shards of %j to the names that begin so', async (segment, slugs) => {
    expect((await namesLike(segment, load)).map(({ slug }) => slug)).toEqual(slugs);
  });
});
