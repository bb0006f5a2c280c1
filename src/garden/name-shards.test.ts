import { describe, expect, it } from 'vitest';
import { type Href, type Slug, toSlug } from '#naming';
import { nameShardsOf } from './name-shards.ts';
import type { NameShard } from './page.ts';
import type { Tree } from './tree.ts';

/** The shards of pages that have these slugs and titles, in which so many names may be. */
function shards(pages: readonly (readonly [slug: string, title: string])[], most = 3): NameShard[] {
  const nodes = pages.map(([slug, title]) => ({
    slug: toSlug(slug),
    href: `/${slug}/` as Href,
    title,
    titleLang: 'ko',
  }));
  return nameShardsOf({ lang: 'ko', nodes } as unknown as Tree, most);
}

const shown = (all: readonly NameShard[]) =>
  all.map(({ key, names, longer }) => [key, names.map(({ slug }: { slug: Slug }) => slug), longer]);

describe('nameShardsOf', () => {
  it('puts a page under the beginnings of its address and its title', () => {
    expect(
      shown(
        shards([
          ['ko/a/데몬셋', 'DaemonSet이란'],
          ['b', 'B'],
        ]),
      ),
    ).toEqual([
      ['데', ['ko/a/데몬셋'], undefined],
      ['d', ['ko/a/데몬셋'], undefined],
      ['b', ['b'], undefined],
    ]);
  });

  it('goes by longer beginnings where too much begins alike', () => {
    const pages = ['note-1', 'note-2', 'note-3', 'note-31', 'no', 'n'].map((name) => [name, name] as const);
    expect(shown(shards(pages, 2))).toEqual([
      ['n', ['n'], 2],
      ['no', ['no'], 3],
      ['not', [], 6],
      ['note-1', ['note-1'], undefined],
      ['note-2', ['note-2'], undefined],
      ['note-3', ['note-3', 'note-31'], undefined],
    ]);
  });

  it('never has more names in a shard than it may', () => {
    const same = Array.from({ length: 20 }, (_, index) => [`a${index}/readme`, 'README'] as const);
    const alike = Array.from({ length: 200 }, (_, index) => [`b/n-${index}`, `문서 ${index}`] as const);
    const all = shards([...same, ...alike]);
    expect(Math.max(...all.map(({ names }) => names.length))).toBe(3);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const found = new Set(all.flatMap(({ names }) => names.map(({ slug }: { slug: Slug }) => slug)));
    for (const [slug] of alike) expect(found).toContain(slug);
  });
});
