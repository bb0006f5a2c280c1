import { describe, expect, it } from 'vitest';
import type { Page } from '#garden';
import type { Lang } from '#naming';
import { contentSecurityPolicy } from '#shell';
import { alternates } from './alternates.ts';
import { documentHead, type DocumentSummary } from './document-head.ts';
import { entranceDocument, notFoundDocument, pageDocument, redirectDocument, type SiteFacts } from './index.ts';
import { siteHeader } from './site-header.ts';
import { EVERY_PAGE, FACTS, folderPage, href, notePage } from './testing/example-pages.ts';

describe('the head of a document', () => {
  it.each<[what: string, summary: DocumentSummary, holds: string]>([
    ['its title and the site’s', { lang: 'ko', title: '파드' }, '<title>파드 · 마당</title>'],
    ['one title where both are the same', { lang: 'en', title: 'Yard' }, '<title>Yard</title>'],
    ['its description', { lang: 'ko', title: 'a', description: '설명' }, '<meta name="description" content="설명">'],
    [
      'the site’s description for want of one',
      { lang: 'en', title: 'a' },
      '<meta property="og:description" content="Notes we share">',
    ],
    ['the language', { lang: 'en', title: 'a' }, '<meta property="og:locale" content="en_US">'],
    ['that it is not to be found', { lang: 'ko', title: 'a', noindex: true }, '<meta name="robots" content="noindex">'],
  ])('says %s', (_, summary, holds) => {
    expect(documentHead(summary, FACTS).toString()).toContain(holds);
  });

  it('says nothing of what is not there', () => {
    const facts = { ...FACTS, description: { ko: '', en: '' } };
    expect(documentHead({ lang: 'ko', title: 'a' }, facts).toString()).not.toMatch(/description|robots/);
  });
});

describe('the addresses that search engines are told', () => {
  const bare = href('/wiki/ko/note/');

  function told(page: Page, facts: SiteFacts = FACTS): string[] {
    const markup = alternates(page, facts)?.toString() ?? '';
    return [
      ...markup.matchAll(/<link rel="(\w+)"(?: hreflang="([\w-]+)")? href="https:\/\/madang\.example(.*?)">/g),
    ].map(([, rel, lang, path]) => [rel, lang, path].filter(Boolean).join(' '));
  }
  const faces = (translated: readonly Lang[]) =>
    notePage().faces.map((face) => ({ ...face, translated: translated.includes(face.lang) }));

  it.each<[what: string, page: Page, facts: SiteFacts, told: readonly string[]]>([
    [
      'the page and its translation',
      notePage(),
      FACTS,
      [
        'canonical /wiki/ko/note/',
        'alternate ko /wiki/ko/note/',
        'alternate en /wiki/en/note/',
        'alternate x-default /wiki/ko/note/',
      ],
    ],
    [
      'the site’s own language for all others',
      notePage(),
      { ...FACTS, defaultLanguage: 'en' },
      [
        'canonical /wiki/ko/note/',
        'alternate ko /wiki/ko/note/',
        'alternate en /wiki/en/note/',
        'alternate x-default /wiki/en/note/',
      ],
    ],
    [
      'no translation where there is none',
      notePage({ faces: faces(['ko']) }),
      FACTS,
      ['canonical /wiki/ko/note/', 'alternate ko /wiki/ko/note/', 'alternate x-default /wiki/ko/note/'],
    ],
    [
      'the original of a text that is not translated',
      notePage({ lang: 'en', href: href('/wiki/en/note/'), contentLang: 'ko', faces: faces(['ko']) }),
      FACTS,
      ['canonical /wiki/ko/note/'],
    ],
    [
      'the page alone where it has no faces',
      folderPage({ href: bare, faces: [] }),
      FACTS,
      ['canonical /wiki/ko/note/'],
    ],
  ])('are %s', (_, page, facts, expected) => {
    expect(told(page, facts)).toEqual(expected);
  });

  it('are not told while the site does not know its own', () => {
    expect(alternates(notePage(), { ...FACTS, origin: undefined })).toBeUndefined();
  });
});

describe('the header', () => {
  it('leads to the home page and to the same page in the other language', () => {
    const header = siteHeader(notePage({ lang: 'en' }), FACTS).toString();
    expect(header).toContain('<a class="site-title" href="/wiki/en/">Yard</a>');
    expect(header).toContain(
      '<nav class="languages" aria-label="Language"><a href="/wiki/ko/note/" lang="ko" hreflang="ko" data-language="ko" data-headings="first-ko second-ko">한국어</a></nav>',
    );
  });

  it('offers no language where there is one', () => {
    expect(siteHeader(notePage({ faces: [] }), FACTS).toString()).not.toContain('<nav');
  });
});

describe('a page', () => {
  it.each(EVERY_PAGE)('has one heading, one main part, and what the scripts want: %s', (_, page) => {
    const { lang, body, script } = pageDocument(page, FACTS);
    for (const once of [
      /<h1[ >]/g,
      /<main id="page:text" tabindex="-1">/g,
      /<\/main>/g,
      /<template id="page:script-parts"/g,
    ])
      expect(body.toString().match(once), String(once)).toHaveLength(1);
    expect([lang, script]).toEqual([page.lang, 'page']);
  });

  it('says on paper where it was printed from, in letters that can be read', () => {
    const page = folderPage({ href: href('/wiki/ko/%ED%8C%8C%EB%93%9C/') });
    const says = '<p class="printed-from">원문: https://madang.example/wiki/ko/파드/</p></main>';
    expect(pageDocument(page, FACTS).body.toString()).toContain(says);
    expect(pageDocument(page, { ...FACTS, origin: undefined }).body.toString()).not.toContain('printed-from');
  });

  it('lists all tags where there are any', () => {
    const { tagIndex, ...untagged } = folderPage();
    const link = `<a href="${tagIndex ?? ''}">모든 태그</a>`;
    expect(pageDocument(folderPage(), FACTS).body.toString()).toContain(link);
    expect(pageDocument(untagged, FACTS).body.toString()).not.toContain('모든 태그');
  });

  it('of a note that runs code is given in two parts, between which comes what the code makes', () => {
    const { body, around } = pageDocument(notePage({ code: { modules: '', sources: [] } }), FACTS);
    expect(`${String(around?.before)}<p>본문</p>${String(around?.after)}`).toBe(body.toString());
    expect(pageDocument(notePage(), FACTS).around).toBeUndefined();
  });
});

describe('the documents beside the pages', () => {
  it('lead on from an old address', () => {
    const { lang, head, body } = redirectDocument(
      { from: 'old', to: href('/wiki/en/new/'), lang: 'en', title: 'New' },
      FACTS,
    );
    expect(lang).toBe('en');
    expect(head.toString()).toContain('<meta http-equiv="refresh" content="0; url=/wiki/en/new/">');
    expect(head.toString()).toContain('<link rel="canonical" href="https://madang.example/wiki/en/new/">');
    expect(head.toString()).toContain('noindex');
    expect(body.toString()).toBe(
      '<main class="entrance"><h1>This page has moved</h1><p>Its new address: <a href="/wiki/en/new/">New</a></p></main>',
    );
  });

  it('let the reader choose a language, the site’s own first', () => {
    const { body, head } = entranceDocument({ ...FACTS, defaultLanguage: 'en' });
    expect(body.toString()).toBe(
      '<main class="entrance"><h1>Yard</h1><nav aria-label="Choose a language"><ul>' +
        '<li><a href="/wiki/en/" lang="en" hreflang="en">English</a></li>' +
        '<li><a href="/wiki/ko/" lang="ko" hreflang="ko">한국어</a></li></ul></nav></main>',
    );
    expect(head.toString()).toContain('([["en","/wiki/en/"],["ko","/wiki/ko/"]])</script>');
    expect(head.toString()).toContain('<link rel="canonical" href="https://madang.example/wiki/">');
  });

  it('say in every language of the site that there is no such page', () => {
    const { body, script } = notFoundDocument(FACTS);
    expect(body.toString()).toContain(
      '<h1><span lang="ko">페이지를 찾을 수 없습니다</span><span lang="en">Page not found</span></h1>',
    );
    expect(body.toString()).toContain('<p><a href="/wiki/en/">Go to the home page</a></p>');
    expect(notFoundDocument({ ...FACTS, languages: ['ko'] }).body.toString()).not.toContain('lang="en"');
    expect(script).toBe('not-found');
  });

  it.each([
    ['entrance', entranceDocument(FACTS)],
    ['not found', notFoundDocument(FACTS)],
  ])('name the scripts in their heads for the policy: %s', (_, { head, inline }) => {
    const scripts = [...head.toString().matchAll(/<script>([^]*?)<\/script>/g)].map(([, code]) => code);
    expect(inline.map(({ code }) => code)).toEqual(scripts);
    expect(scripts).toHaveLength(1);
    expect(contentSecurityPolicy(inline.map(({ source }) => source))).toMatch(/script-src 'self' 'sha256-[\w+/=]+';/);
  });
});
