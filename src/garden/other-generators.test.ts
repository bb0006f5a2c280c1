import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { faultsOf, handMade as at, htmlAt, type NoteTraits, siteWith, vaultOf } from './testing/hand-made.ts';

interface Surroundings {
  readonly traits?: NoteTraits;
  readonly others?: readonly Note[];
  readonly files?: readonly string[];
  readonly siteRoots?: readonly string[];
  readonly origin?: string;
}

/** Where the first link or image of a note leads, and its faults. */
function led(path: string, source: string, around: Surroundings) {
  const { traits = {}, others = [], files = [], siteRoots = [''], origin } = around;
  const note = at(path, source, traits);
  const garden = plantGarden({
    ...{ site: siteWith({ origin }), draft: (of) => fakeDraft(of), fragment: fakeDraft, lastChange: () => undefined },
    vault: { ...vaultOf([note, ...others], files), siteRoots },
  });
  const html = htmlAt(garden, `${note.lang}/${note.stem}`);
  const [, href = ''] = /(?:href|src)="([^"]*)"/.exec(html) ?? [];
  return [decodeURIComponent(href), ...faultsOf(garden)];
}

describe('a link as Hugo has it', () => {
  const hugo = (path: string, traits: NoteTraits = {}): Note =>
    at(`content/${path}`, '', {
      flavour: 'hugo',
      lang: 'ko',
      stem: path.replace(/^ko\/|(?:\/_?index)?\.md$/g, ''),
      ...traits,
    });
  const others = [hugo('ko/docs/b.md'), hugo('ko/docs/c/_index.md'), hugo('ko/docs/c/d.md'), hugo('ko/b.md')];
  const around = {
    others,
    siteRoots: ['', 'static', 'content'],
    traits: { flavour: 'hugo', lang: 'ko', stem: 'docs/a' },
  } as const;

  it.each([
    ['[l](/docs/b/)', '/ko/docs/b/'],
    ['[l](/docs/b)', '/ko/docs/b/'],
    ['[l](/docs/b/index.html)', '/ko/docs/b/'],
    ['[l](/ko/docs/b/#top)', '/ko/docs/b/'],
    ['[l](/docs/b.md)', '/ko/docs/b/'],
    ['[l](/docs/c/)', '/ko/docs/c/'],
    ['[l](../b/)', '/ko/docs/b/'],
    ['[l](../c/d/)', '/ko/docs/c/d/'],
    ['[l](b.md)', '/ko/docs/b/'],
    ['[l](../../b/)', '/ko/b/'],
    ['[l](c/d)', '/ko/docs/c/d/'],
  ])('%s leads to %s', (source, href) => {
    expect(led('content/ko/docs/a.md', source, around)).toEqual([href]);
  });

  it.each([
    ['![](/images/a.png)', 'static/images/a.png'],
    ['![](/docs/a.png)', 'content/ko/docs/a.png'],
    ['![](../a.png)', 'content/ko/docs/a.png'],
  ])('%s is the file %s', (source, file) => {
    expect(led('content/ko/docs/a.md', source, { ...around, files: [file] })).toEqual([`/media/${file}`]);
  });

  it('to an address that a page had is found', () => {
    const old = [hugo('ko/docs/e.md', { aliases: ['/docs/old-e/'], permalink: '/documents/e/' })];
    expect(led('content/ko/docs/a.md', '[l](/docs/old-e)', { ...around, others: old })).toEqual(['/ko/docs/e/']);
    expect(led('content/ko/docs/a.md', '[l](/documents/e/)', { ...around, others: old })).toEqual(['/ko/docs/e/']);
  });

  it.each(['[l](/docs/gone/)', '[l](../gone/)', '[l](/fr/docs/b/)', '[l](/../docs/b/)'])('%s is broken', (source) => {
    expect(led('content/ko/docs/a.md', source, around).slice(1)).toEqual(['link-broken content/ko/docs/a.md:1']);
  });
});

describe('a link as Jekyll has it', () => {
  const post = at('_posts/2020-01-02-데몬셋 이야기.md', '', {
    ...{ flavour: 'jekyll', lang: 'ko', stem: '2020/데몬셋 이야기', permalink: '/2020/01/02/데몬셋-이야기.html' },
  });
  const traits = { flavour: 'jekyll', lang: 'ko', stem: '2020/a', permalink: '/2020/01/05/a.html' } as const;

  it.each([
    '[l](/2020/01/02/데몬셋-이야기.html)',
    '[l](/2020/01/02/데몬셋-이야기)',
    '[l](/2020/01/02/데몬셋-이야기/)',
    '[l](../02/데몬셋-이야기.html)',
    '[l](2020-01-02-데몬셋 이야기.md)',
    '[l](/_posts/2020-01-02-데몬셋 이야기.md)',
    '[[2020-01-02-데몬셋 이야기]]',
  ])('%s is found', (source) => {
    expect(led('_posts/2020-01-05-a.md', source, { others: [post], traits })).toEqual(['/ko/2020/데몬셋-이야기/']);
  });
});

describe('a link as Notion has it', () => {
  const id = '0123456789abcdef0123456789abcdef';
  it.each([
    [
      `[l](일지 ${id}/하루 ${id}.md)`,
      [at(`일지 ${id}/하루 ${id}.md`, '', { stem: '일지/하루' })],
      [],
      '/ko/일지/하루/',
    ],
    [`[l](표 ${id}.csv)`, [], [`표 ${id}.csv`], `/media/표 ${id}.csv`],
  ])('%s is found', (source, others, files, href) => {
    expect(led('a.md', source, { others, files })).toEqual([href]);
  });
});

describe('an address of the site that is written out', () => {
  const others = [at('ko/b.md', '## 절')];
  it.each([
    ['[l](https://yard.example/ko/b/)', '/ko/b/'],
    ['[l](http://YARD.example/ko/b/?x=1#절)', '/ko/b/#절'],
    ['[l](https://yard.example)', '/ko/'],
    ['[l](https://yard.example/else/)', 'https://yard.example/else/'],
    ['[l](https://yard.example.org/ko/b/)', 'https://yard.example.org/ko/b/'],
  ])('%s leads to %s', (source, href) => {
    expect(led('ko/a.md', source, { others, origin: 'https://yard.example' })).toEqual([href]);
  });
});

describe('a term', () => {
  it.each([
    ['in a glossary', [at('ko/glossary/pod.md'), at('ko/x/pod.md')], '/ko/glossary/pod/'],
    ['by another name', [at('ko/파드.md', '', { aliases: ['pod'] })], '/ko/파드/'],
    ['that is not there, without a fault', [at('ko/pod.md')], ''],
    ['that is private, without a fault', [at('ko/glossary/pod.md', '', { private: true })], ''],
  ])('leads to a note %s', (_, others, href) => {
    expect(led('ko/a.md', '[파드](glossary:pod)', { others })).toEqual([href]);
  });
});
