import type {
  ConceptPage,
  Entry,
  FolderPage,
  GlossaryPage,
  NotePage,
  Page,
  SidebarItem,
  TagIndexPage,
  TagPage,
} from '#garden';
import { digestOf, type Href, type Lang, type NoteId, type Slug } from '#naming';
import type { SiteFacts } from '../site-facts.ts';

/** An address as tests write it. */
export function href(path: string): Href {
  return path as Href;
}

/** A slug as tests write it. */
export function slug(path: string): Slug {
  return path as Slug;
}

export const FACTS: SiteFacts = {
  title: { ko: '마당', en: 'Yard' },
  description: { ko: '함께 쓰는 노트', en: 'Notes we share' },
  origin: 'https://madang.example',
  base: '/wiki/',
  languages: ['ko', 'en'],
  defaultLanguage: 'ko',
  hasLab: true,
};

const SIDEBAR: readonly SidebarItem[] = [
  {
    href: href('/wiki/ko/up/'),
    text: '위 폴더',
    lang: 'ko',
    kind: 'folder',
    state: 'ancestor',
    children: [
      { href: href('/wiki/ko/up/here/'), text: '여기', lang: 'ko', kind: 'note', state: 'current' },
      { href: href('/wiki/ko/up/'), text: '…', kind: 'folder', state: 'other', isRest: true },
    ],
  },
  {
    href: href('/wiki/ko/closed/'),
    text: '닫힌 폴더',
    lang: 'en',
    kind: 'folder',
    state: 'other',
    branchHref: href('/wiki/branches/ko/closed.html'),
  },
];

const ENTRIES: readonly Entry[] = [
  {
    kind: 'note',
    href: href('/wiki/ko/up/a/'),
    text: '가 노트',
    lang: 'ko',
    description: '가의 설명',
    updated: '2026-03-09',
  },
  { kind: 'folder', href: href('/wiki/ko/up/b/'), text: 'B folder', lang: 'en', description: 'About B', count: 3 },
];

function frame(lang: Lang, path: string) {
  return {
    lang,
    slug: slug(path),
    href: href(`/wiki/${lang}/${path}/`),
    title: `제목 ${path}`,
    description: `설명 ${path}`,
    faces: (['ko', 'en'] as const).map((other) => ({
      lang: other,
      href: href(`/wiki/${other}/${path}/`),
      translated: true,
      headingIds: [`first-${other}`, `second-${other}`],
    })),
    breadcrumbs: [
      { href: href(`/wiki/${lang}/`), text: '처음' },
      { href: href(`/wiki/${lang}/up/`), text: '위', lang: 'ko' as const },
    ],
    sidebar: SIDEBAR,
    tagIndex: href(`/wiki/${lang}/tags/`),
    glossary: href(`/wiki/${lang}/concepts/`),
  } satisfies Partial<Page>;
}

const PAGINATION = {
  number: 4,
  count: 9,
  pages: [1, 3, 4, 5, 9].map((number) => ({ number, href: href(`/wiki/ko/up/(${number})/`), text: `${number}` })),
  previous: { href: href('/wiki/ko/up/(3)/'), text: '앞으로' },
  next: { href: href('/wiki/ko/up/(5)/'), text: '뒤로' },
};

const TAGS = [
  { href: href('/wiki/ko/tags/pod/'), text: 'pod', tag: 'pod', count: 2 },
  { href: href('/wiki/ko/tags/파드/'), text: '파드', tag: '파드', count: 1 },
];

const SENSES = [
  { lang: 'ko', term: '파드', definition: '함께 사는 컨테이너들' },
  { lang: 'en', term: 'pod', definition: 'containers that live together' },
] as const;

/** A note that has everything a note can have, unless a test says otherwise. */
export function notePage(traits: Partial<NotePage> = {}): NotePage {
  return {
    ...frame('ko', 'note'),
    kind: 'note',
    note: 'ko/note.md' as NoteId,
    contentLang: 'ko',
    body: {
      text: digestOf('<p>본문</p>'),
      read: () => '<p>본문</p>',
      prefix: '',
      kinds: [],
      fills: [],
    },
    isEmpty: false,
    contents: [
      { depth: 2, id: 'first-ko', text: '첫째 절' },
      { depth: 3, id: 'second-ko', text: '둘째 절' },
    ],
    tags: [{ href: href('/wiki/ko/tags/pod/'), text: 'pod' }],
    usedConcepts: [{ concept: slug('pod'), senses: SENSES }],
    backlinks: [{ href: href('/wiki/ko/x/'), text: '가리키는 노트', lang: 'en', sentences: ['한 문장.', '두 문장.'] }],
    backlinkCount: 3,
    previous: { href: href('/wiki/ko/before/'), text: '앞 노트', lang: 'ko' },
    next: { href: href('/wiki/ko/after/'), text: '뒤 노트', lang: 'en' },
    updated: '2026-03-09',
    readingMinutes: 4,
    editHref: 'https://example.org/edit/ko/note.md',
    entries: ENTRIES,
    pagination: PAGINATION,
    isHome: false,
    ...traits,
  };
}

/** A folder with entries on several pages, unless a test says otherwise. */
export function folderPage(traits: Partial<FolderPage> = {}): FolderPage {
  return {
    ...frame('ko', 'up'),
    kind: 'folder',
    entries: ENTRIES,
    pagination: PAGINATION,
    isHome: false,
    ...traits,
  };
}

/** A tag with notes on several pages and narrower tags, unless a test says otherwise. */
export function tagPage(traits: Partial<TagPage> = {}): TagPage {
  return {
    ...frame('ko', 'tags/kubernetes'),
    kind: 'tag',
    tag: 'kubernetes',
    noteCount: 12,
    entries: ENTRIES,
    children: TAGS,
    pagination: PAGINATION,
    ...traits,
  };
}

/** All tags on several pages, unless a test says otherwise. */
export function tagIndexPage(traits: Partial<TagIndexPage> = {}): TagIndexPage {
  return { ...frame('ko', 'tags'), kind: 'tag-index', tags: TAGS, pagination: PAGINATION, ...traits };
}

/** A concept that has everything a concept can have, unless a test says otherwise. */
export function conceptPage(traits: Partial<ConceptPage> = {}): ConceptPage {
  return {
    ...frame('ko', 'concepts/pod'),
    kind: 'concept',
    concept: slug('pod'),
    senses: SENSES,
    aliases: ['포드', 'Pods'],
    explainedIn: { href: href('/wiki/en/pods/'), text: 'Pods explained', lang: 'en' },
    upstream: { href: 'https://upstream.example/pods/', text: 'upstream.example' },
    related: [{ href: href('/wiki/ko/concepts/node/'), text: '노드' }],
    noteCount: 12,
    entries: ENTRIES,
    pagination: PAGINATION,
    ...traits,
  };
}

/** Concepts under two letters on several pages, unless a test says otherwise. */
export function glossaryPage(traits: Partial<GlossaryPage> = {}): GlossaryPage {
  return {
    ...frame('ko', 'concepts'),
    kind: 'glossary',
    initials: [
      { letter: 'ㄴ', href: '/wiki/ko/concepts/(3)/#ㄴ' },
      { letter: 'ㅍ', href: '/wiki/ko/concepts/(4)/#ㅍ' },
    ],
    groups: [
      {
        letter: 'ㅍ',
        concepts: [
          {
            href: href('/wiki/ko/concepts/pod/'),
            text: '파드',
            definition: '함께 사는 컨테이너들',
            otherTerms: [{ lang: 'en', text: 'pod' }],
          },
        ],
      },
    ],
    pagination: PAGINATION,
    ...traits,
  };
}

/** A page of every kind, in every state that changes its parts. */
export const EVERY_PAGE: readonly (readonly [name: string, page: Page])[] = [
  ['note', notePage()],
  ['note in English', notePage({ ...frame('en', 'note') })],
  ['note that is not translated', notePage({ ...frame('en', 'note'), contentLang: 'ko' })],
  ['note that runs code', notePage({ code: { modules: '', sources: [] } })],
  ['home', notePage({ isHome: true })],
  ['folder', folderPage()],
  ['home without a note', folderPage({ isHome: true })],
  ['tag', tagPage()],
  ['tags', tagIndexPage()],
  ['concept', conceptPage()],
  ['glossary', glossaryPage()],
];
