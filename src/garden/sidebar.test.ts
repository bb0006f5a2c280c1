import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import type { SidebarItem } from './page.ts';
import { sidebarText } from './sidebar-text.ts';
import { handMade as at, notePageAt, pageAt, plant } from './testing/hand-made.ts';

/** The sidebar as lines: `*` current, `^` above it, `+` closed. */
function drawn(items: readonly SidebarItem[], indent = ''): string[] {
  return items.flatMap((item) => {
    const mark =
      item.state === 'current' ? '*' : item.state === 'ancestor' ? '^' : item.branchHref === undefined ? '' : '+';
    return [`${indent}${mark}${item.text}`, ...drawn(item.children ?? [], `${indent}  `)];
  });
}

const notes = [
  at('ko/index.md', '# 처음'),
  at('ko/b.md', '# 나'),
  at('ko/10 뒤.md'),
  at('ko/2 앞.md'),
  at('ko/첫째.md', '', { order: 1 }),
  at('ko/workloads/README.md', '# 워크로드'),
  at('ko/workloads/pod.md', '# 파드'),
  at('ko/workloads/daemonset/a.md'),
  at('ko/workloads/daemonset/b.md'),
  at('ko/network/c.md'),
];

describe('the sidebar', () => {
  const garden = plant(notes);

  it('of the home page is the top level, in order: by number given, by number in the name, by title', () => {
    expect(drawn(pageAt(garden, 'ko/').sidebar)).toEqual(['첫째', '2 앞', '10 뒤', '나', '+워크로드', '+network']);
  });

  it('of a note opens the folders above it and nothing else', () => {
    expect(drawn(pageAt(garden, 'ko/workloads/daemonset/b').sidebar)).toEqual([
      ...['첫째', '2 앞', '10 뒤', '나', '^워크로드', '  파드', '  ^daemonset', '    a', '    *b', '+network'],
    ]);
  });

  it('of a folder opens the folder', () => {
    expect(drawn(pageAt(garden, 'ko/workloads').sidebar).slice(4)).toEqual([
      '*워크로드',
      '  파드',
      '  +daemonset',
      '+network',
    ]);
  });

  it('of a tag is the top level', () => {
    const tagged = plant([...notes, at('ko/t.md', '#하나')]);
    expect(drawn(pageAt(tagged, 'ko/tags/하나').sidebar)).toContain('+network');
  });

  it('says where a closed folder is fetched from, and that is there', () => {
    const [folder] = pageAt(garden, 'ko/').sidebar.filter(({ text }) => text === '워크로드');
    expect(folder).toMatchObject({ href: '/ko/workloads/', branchHref: '/branches/ko/workloads.html' });
    const branch = garden.branches.find(({ lang, slug }) => lang === 'ko' && slug === 'workloads');
    expect(drawn(branch?.items ?? [])).toEqual(['파드', '+daemonset']);
    expect(garden.branches.map(({ lang, slug }) => `${lang}/${slug}`)).toEqual([
      ...['ko/workloads', 'ko/workloads/daemonset', 'ko/network'],
      ...['en/network', 'en/workloads', 'en/workloads/daemonset'],
    ]);
  });

  it('names the language of titles', () => {
    expect(pageAt(garden, 'en/').sidebar.map(({ text, lang }) => [text, lang])).toContainEqual(['나', 'ko']);
  });
});

describe('a folder of ten thousand notes', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => at(`ko/big/n${index}.md`));
  const garden = plant([...many, at('ko/a.md')]);

  it('shows the neighbours of the note, and leads to the rest', () => {
    const [, big] = pageAt(garden, 'ko/big/n5000').sidebar;
    expect(big?.children?.map(({ text }) => text)).toEqual([
      '…',
      ...Array.from({ length: 60 }, (_, index) => `n${4970 + index}`),
      '…',
    ]);
    expect(big?.children?.[0]).toMatchObject({ isRest: true, href: '/ko/big/', kind: 'folder', state: 'other' });
  });

  it('keeps both ends', () => {
    const ends = ['ko/big/n0', 'ko/big/n9999'].map((address) => pageAt(garden, address).sidebar[1]?.children ?? []);
    expect(ends.map((items) => items.length)).toEqual([61, 61]);
    expect(ends.map((items) => [items[0]?.text, items.at(-1)?.text])).toEqual([
      ['n0', '…'],
      ['…', 'n9999'],
    ]);
  });

  it('looks the same far from a note that is new', () => {
    const [few, more] = [many.slice(0, 300), [...many.slice(0, 300), at('ko/big/n200 new.md')]].map((notes) => {
      const planted = plant(notes);
      return many.slice(0, 300).map(({ stem }) => sidebarText(pageAt(planted, `ko/${stem}`).sidebar));
    });
    expect(few?.filter((text, index) => text !== more?.[index]).length).toBeLessThanOrEqual(60);
  });

  it('has a branch that ends, and pages that list all', () => {
    expect(garden.branches[0]?.items).toHaveLength(201);
    expect(pageAt(garden, 'ko/big').pagination?.count).toBe(50);
  });
});

it('leads from note to note in the order of the sidebar', () => {
  const garden = plant(notes);
  const order: string[] = [];
  for (let address: string | undefined = 'ko/'; address !== undefined;) {
    const page = notePageAt(garden, address);
    order.push(page.title);
    address = page.next && decodeURI(page.next.href).slice(1, -1);
    if (address !== undefined) expect(notePageAt(garden, address).previous?.href).toBe(page.href);
  }
  expect(order).toEqual(['처음', '첫째', '2 앞', '10 뒤', '나', '워크로드', '파드', 'a', 'b', 'c']);
});

it('leads from the home page to the folder by breadcrumbs', () => {
  const { breadcrumbs } = notePageAt(plant(notes), 'ko/workloads/daemonset/a');
  expect(breadcrumbs.map(({ text, href }) => [text, href])).toEqual([
    [textsFor('ko').home, '/ko/'],
    ['워크로드', '/ko/workloads/'],
    ['daemonset', '/ko/workloads/daemonset/'],
  ]);
  expect(notePageAt(plant(notes), 'ko/').breadcrumbs).toEqual([]);
});

it('tells how many notes a folder holds', () => {
  const page = notePageAt(plant(notes), 'ko/workloads');
  expect(page.entries.map(({ text, kind, count }) => [text, kind, count])).toEqual([
    ['파드', 'note', undefined],
    ['daemonset', 'folder', 2],
  ]);
});
