import { describe, expect, it } from 'vitest';
import { digestOf, type Href, toSlug } from '#naming';
import { INPUT_NAMES, type InputName, inputsOf } from './inputs-of.ts';
import type { Body, Entry, NotePage, Page, SidebarItem, TagIndexPage, TagPage, TextLink } from './page.ts';
import { handMade as at, notePageAt, plant } from './testing/hand-made.ts';

const garden = plant([
  at('ko/x/README.md', '# 폴더\n[[a]] 글 #태그\n![[a.png]]\n![[b]]\n## 절', {
    description: '설명',
    updated: '2026-01-01',
  }),
  at('ko/x/a.md', '[[x/README]]'),
  at('ko/x/b.md', '비'),
  at('en/x/README.md', '# Folder\n## Part'),
  at('ko/z.md', '끝'),
]);
const planted = notePageAt(garden, 'ko/x');
const note: NotePage = {
  ...planted,
  editHref: 'https://example.org/edit',
  body: {
    ...planted.body,
    kinds: [...planted.body.kinds, 'diagram', 'term'],
    fills: [...planted.body.fills, '<figure></figure>', '<a>파드</a>'],
  },
};
const tag = garden.page({ lang: 'ko', slug: toSlug('tags/태그') }) as TagPage;
const tagIndex = garden.page({ lang: 'ko', slug: toSlug('tags') }) as TagIndexPage;

const link: TextLink = { href: '/other/' as Href, text: '다른' };
const entry: Entry = { ...link, kind: 'note', description: '', lang: 'ko' };
const item: SidebarItem = { ...link, kind: 'note', state: 'other' };

function filled(kind: Body['kinds'][number]): Body {
  const { kinds, fills } = note.body;
  return { ...note.body, fills: fills.map((fill, index) => (kinds[index] === kind ? '<b>' : fill)) };
}

function embedding(change: Partial<Body>): Body {
  const { fills } = note.body;
  const changed = fills.map((fill) =>
    typeof fill === 'string' ? fill : { ...fill, body: { ...fill.body, ...change } },
  );
  return { ...note.body, fills: changed };
}

type Change<Kind extends Page> = readonly [field: string, input: InputName, change: Partial<Kind>];

const ofNotes: readonly Change<NotePage>[] = [
  ['lang', 'address', { lang: 'en' }],
  ['slug', 'address', { slug: toSlug('y') }],
  ['href', 'address', { href: '/y/' as Href }],
  ['note', 'address', { note: at('ko/y.md').id }],
  ['isHome', 'address', { isHome: true }],
  ['title', 'title', { title: '다른' }],
  ['description', 'description', { description: '다른' }],
  ['isEmpty', 'text', { isEmpty: true }],
  ['readingMinutes', 'text', { readingMinutes: 99 }],
  ['the text of the body', 'text', { body: { ...note.body, text: digestOf('다른') } }],
  ['the prefix of the body', 'text', { body: { ...note.body, prefix: 'embed-1-' } }],
  ['links of the body', 'links', { body: filled('link') }],
  ['labels of the body', 'links', { body: filled('label') }],
  ['images of the body', 'images', { body: filled('image') }],
  ['tags of the body', 'tags', { body: filled('tag') }],
  ['embeds of the body', 'embeds', { body: filled('embed') }],
  ['diagrams of the body', 'diagrams', { body: filled('diagram') }],
  ['the text of an embed', 'embeds', { body: embedding({ text: digestOf('다른') }) }],
  ['the prefix of an embed', 'embeds', { body: embedding({ prefix: 'embed-9-' }) }],
  ['the slots of an embed', 'embeds', { body: embedding({ fills: ['다른'] }) }],
  ['code', 'code', { code: { modules: '', sources: [] } }],
  ['contents', 'contents', { contents: [] }],
  ['faces', 'translation', { faces: [] }],
  ['contentLang', 'translation', { contentLang: 'en' }],
  ['breadcrumbs', 'breadcrumbs', { breadcrumbs: [] }],
  ['sidebar', 'sidebar', { sidebar: [item] }],
  ['an open item of the sidebar', 'sidebar', { sidebar: note.sidebar.map((open) => ({ ...open, children: [item] })) }],
  [
    'a closed item of the sidebar',
    'sidebar',
    { sidebar: [...note.sidebar.slice(0, -1), { ...item, text: '끝의 끝' }] },
  ],
  ['tags', 'tags', { tags: [link] }],
  ['tagIndex', 'tags', { tagIndex: '/y/' as Href }],
  ['glossary', 'concepts', { glossary: '/y/' as Href }],
  ['usedConcepts', 'concepts', { usedConcepts: [{ concept: toSlug('a'), senses: [] }] }],
  ['terms of the body', 'concepts', { body: filled('term') }],
  ['entries', 'entries', { entries: [entry] }],
  ['pagination', 'pagination', { pagination: { number: 1, count: 2, pages: [] } }],
  ['backlinks', 'backlinks', { backlinks: [] }],
  ['backlinkCount', 'backlinks', { backlinkCount: 99 }],
  ['previous', 'neighbours', { previous: link }],
  ['next', 'neighbours', { next: link }],
  ['updated', 'dates', { updated: '2026-02-02' }],
  ['editHref', 'editLink', { editHref: 'https://example.org/other' }],
];

describe('the inputs of a page', () => {
  it('have a digest each but for what the page has nothing of, and stay as long as nothing changes', () => {
    const found = Object.keys(inputsOf(note));
    expect(found).toEqual(INPUT_NAMES.filter((name) => found.includes(name)));
    expect(INPUT_NAMES.filter((name) => !found.includes(name))).toEqual(['code', 'pagination']);
    expect(inputsOf(JSON.parse(JSON.stringify(note)) as Page)).toEqual(inputsOf(note));
  });

  it.each(ofNotes)('change with %s, and then %j alone', (_, input, change) => {
    expect(changed(note, { ...note, ...change })).toEqual([input]);
  });

  it.each<Change<TagPage>>([
    ['tag', 'tags', { tag: '다른' }],
    ['noteCount', 'entries', { noteCount: 99 }],
    ['children', 'tags', { children: [{ ...link, tag: '다른', count: 1 }] }],
  ])('of a tag change with %s, and then %j alone', (_, input, change) => {
    expect(changed(tag, { ...tag, ...change })).toEqual([input]);
  });

  it('of all tags change with them', () => {
    expect(changed(tagIndex, { ...tagIndex, tags: [] })).toEqual(['tags']);
  });

  it('tell a kind of page from another', () => {
    expect(changed(tagIndex, { ...tagIndex, kind: 'folder', entries: [], isHome: false } as unknown as Page)).toContain(
      'address',
    );
  });

  it('are all named by a field of a note', () => {
    expect(new Set(ofNotes.map(([, input]) => input))).toEqual(new Set(INPUT_NAMES));
  });
});

function changed(before: Page, after: Page): string[] {
  const [first, second] = [inputsOf(before), inputsOf(after)];
  return INPUT_NAMES.filter((name) => first[name] !== second[name]);
}
