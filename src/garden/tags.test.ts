import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import type { TagPage } from './page.ts';
import { addressesOf, faultsOf, handMade as at, htmlAt, notePageAt, pageAt, plant } from './testing/hand-made.ts';

function tagPageAt(garden: ReturnType<typeof plant>, address: string): TagPage {
  const page = pageAt(garden, address);
  if (page.kind !== 'tag') throw new Error(`${address} is a ${page.kind}`);
  return page;
}

describe('tags', () => {
  const garden = plant([
    at('ko/a.md', '#쿠버네티스/워크로드 와 #하나', { tags: ['하나'] }),
    at('ko/b.md', '', { tags: ['쿠버네티스'], title: '가' }),
    at('ko/c.md', '', { tags: ['k8s', 'K8s'] }),
    at('en/c.md', '', { tags: ['Workload'] }),
  ]);

  it('have pages, also those that are only above others', () => {
    expect(addressesOf(garden).filter((address) => address.includes('tags'))).toEqual([
      'ko/tags',
      'ko/tags/k8s',
      'ko/tags/쿠버네티스',
      'ko/tags/쿠버네티스/워크로드',
      'ko/tags/하나',
      'en/tags',
      'en/tags/workload',
      'en/tags/쿠버네티스',
      'en/tags/쿠버네티스/워크로드',
      'en/tags/하나',
    ]);
  });

  it('list the notes of those below them, by title', () => {
    const page = tagPageAt(garden, 'ko/tags/쿠버네티스');
    expect(page.entries.map(({ text }) => text)).toEqual(['가', 'a']);
    expect(page.children).toMatchObject([{ tag: '쿠버네티스/워크로드', count: 1 }]);
    expect(page.title).toBe('#쿠버네티스');
    expect(tagPageAt(garden, 'ko/tags/쿠버네티스/워크로드').breadcrumbs.map(({ text }) => text)).toEqual([
      textsFor('ko').home,
      textsFor('ko').tags.all,
      '쿠버네티스',
    ]);
  });

  it('lead from one language to the other, or to all tags where the other has no such tag', () => {
    expect(tagPageAt(garden, 'ko/tags/하나').faces).toEqual([
      { lang: 'ko', href: '/ko/tags/%ED%95%98%EB%82%98/', translated: true },
      { lang: 'en', href: '/en/tags/%ED%95%98%EB%82%98/', translated: true },
    ]);
    expect(tagPageAt(garden, 'ko/tags/k8s').faces[1]).toEqual({ lang: 'en', href: '/en/tags/', translated: false });
  });

  it('are links in the text and under the title', () => {
    const page = notePageAt(garden, 'en/a');
    expect(htmlAt(garden, 'en/a')).toContain('<a class="tag" href="/en/tags/%ED%95%98%EB%82%98/">#하나</a>');
    expect(page.tags.map(({ text }) => text)).toEqual(['하나', '쿠버네티스/워크로드']);
  });

  it('are counted in the index', () => {
    const page = pageAt(garden, 'ko/tags');
    expect(page.kind === 'tag-index' && page.tags.map(({ tag, count }) => [tag, count])).toEqual([
      ['쿠버네티스', 2],
      ['쿠버네티스/워크로드', 1],
      ['하나', 1],
      ['k8s', 1],
    ]);
  });

  it('with one address stay apart', () => {
    const clash = plant([at('ko/a.md', '', { tags: ['C', 'C++'] })]);
    expect(addressesOf(clash).filter((address) => address.startsWith('ko/tags/'))).toEqual([
      'ko/tags/c',
      'ko/tags/c-2',
    ]);
    expect(faultsOf(clash)).toEqual(['tag-collision ko/a.md:1']);
  });

  it('that are empty or endless do no harm', () => {
    const odd = plant([at('ko/a.md', '', { tags: ['', '/', ' / ', 'x/'.repeat(50_000), '★'] })]);
    expect(
      tagPageAt(odd, `ko/tags/${'x/'.repeat(11)}x`.replace(/x$/, addressesOf(odd).at(-1)?.split('/').at(-1) ?? '')),
    ).toBeDefined();
  });
});

it('has no page of tags where there are none', () => {
  expect(addressesOf(plant([at('ko/a.md')]))).not.toContain('ko/tags');
});
