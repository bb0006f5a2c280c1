import { describe, expect, it } from 'vitest';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, htmlAt, notePageAt, plant, siteWith, vaultOf } from './testing/hand-made.ts';

describe('the page of a note', () => {
  it('in the other language keeps its own interface and says whose text it is', () => {
    const page = notePageAt(plant([at('ko/a.md', '본문', { title: '가' })]), 'en/a');
    expect(page).toMatchObject({ lang: 'en', contentLang: 'ko', title: '가', href: '/en/a/' });
    expect(page.faces).toEqual([
      { lang: 'ko', href: '/ko/a/', translated: true },
      { lang: 'en', href: '/en/a/', translated: false },
    ]);
  });

  it('describes itself as its author does, or by its beginning', () => {
    const garden = plant([at('ko/a.md', '본문', { description: '설명' }), at('ko/b.md', '본문')]);
    expect(notePageAt(garden, 'ko/a').description).toBe('설명');
    expect(notePageAt(garden, 'ko/b').description).toBe('본문');
  });

  it('lists the notes of its folder, unless its text links to all of them', () => {
    const listed = (text: string): readonly string[] => {
      const garden = plant([at('ko/폴더/index.md', text), at('ko/폴더/a.md'), at('ko/폴더/b.md')]);
      return notePageAt(garden, 'ko/폴더').entries.map(({ text: title }) => title);
    };
    expect(listed('[[a]]')).toEqual(['a', 'b']);
    expect(listed('[[b]] ![[a]]')).toEqual(['a', 'b']);
    expect(listed('[[b]] [[a|A]]')).toEqual([]);
  });

  it('leads to where it is edited', () => {
    const editLink = 'https://git.example/edit/main/{path}?plain';
    const garden = plant([at('ko/가 $&.md')], [], { editLink });
    expect(notePageAt(garden, 'ko/가').editHref).toBe('https://git.example/edit/main/ko/%EA%B0%80%20%24%26.md?plain');
    expect(notePageAt(plant([at('ko/a.md')]), 'ko/a')).not.toHaveProperty('editHref');
  });

  it('knows its last change from version control, else from its author', () => {
    const notes = [at('ko/a.md', '', { updated: '2024-01-01' }), at('ko/b.md', '', { created: '2023-01-01' })];
    const garden = plantGarden({
      ...{ site: siteWith(), vault: vaultOf(notes), draft: (note) => fakeDraft(note), fragment: fakeDraft },
      lastChange: (path) => (path === 'ko/a.md' ? '2025-05-05' : undefined),
    });
    expect(['ko/a', 'ko/b'].map((address) => notePageAt(garden, address).updated)).toEqual([
      '2025-05-05',
      '2023-01-01',
    ]);
  });

  it('lists its headings', () => {
    expect(notePageAt(plant([at('ko/a.md', '## 하나\n### 둘')]), 'ko/a').contents).toEqual([
      { depth: 2, id: '하나', text: '하나' },
      { depth: 3, id: '둘', text: '둘' },
    ]);
  });

  it('escapes what is no HTML', () => {
    const garden = plant([
      at('ko/a.md', '[[b]] [[<i>]]'),
      at('ko/b.md', '', { title: '<b> & "c"' }),
      at('ko/c.md', '![[b]]'),
    ]);
    expect(htmlAt(garden, 'ko/a')).toContain('>&lt;i&gt;</a>');
    expect(htmlAt(garden, 'ko/c')).toMatch(/aria-label="[^"]*&lt;b&gt; &amp; &quot;c&quot;[^"]*"/);
  });
});

it('offers names for addresses that are not there', () => {
  const { names } = plant([at('ko/workloads/데몬셋.md', '', { title: '데몬셋이란' }), at('ko/daemon.md')]);
  const korean = names.filter(({ lang }) => lang === 'ko');
  expect(korean.map(({ key, names: shard }) => [key, shard.map(({ text }) => text)])).toEqual([
    ['d', ['daemon']],
    ['w', ['workloads']],
    ['데', ['데몬셋이란']],
  ]);
  expect(korean[2]?.names[0]?.slug).toBe('workloads/데몬셋');
});
