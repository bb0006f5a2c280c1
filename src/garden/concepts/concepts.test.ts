import { describe, expect, it } from 'vitest';
import { readGlossary } from '#concepts';
import { toSlug } from '#naming';
import type { Note } from '#vault';
import type { Garden } from '../garden.ts';
import { inputsOf } from '../inputs-of.ts';
import type { ConceptPage, GlossaryPage } from '../page.ts';
import { plantGarden } from '../plant-garden.ts';
import { fakeDraft } from '../testing/fake-draft.ts';
import {
  addressesOf,
  faultsOf,
  handMade as at,
  htmlAt,
  notePageAt,
  pageAt,
  plant,
  published,
  siteWith,
  vaultOf,
} from '../testing/hand-made.ts';

const GLOSSARY = `
pod:
  term: { ko: 파드, en: pod }
  definition: { ko: 함께 사는 컨테이너들, en: containers that live together }
  aliases: [포드]
  note: pods#parts
  upstream: https://upstream.example/pods/
  related: [node]
node:
  term: { ko: 노드, en: node }
  definition: { ko: 파드가 사는 기계, en: a machine where pods live }
`;

function grown(notes: readonly Note[], text = GLOSSARY): Garden {
  const { glossary } = readGlossary(text);
  return plant(notes, [], {}, { draft: (note) => fakeDraft(note), fragment: fakeDraft, glossary });
}

function conceptAt(garden: Garden, address: string): ConceptPage {
  const page = pageAt(garden, address);
  if (page.kind !== 'concept') throw new Error(`${address} is a ${page.kind}`);
  return page;
}

const NOTES = [
  at('ko/pods.md', '# 파드란\n{pod: 파드}와 {node: 노드}\n## 부분'),
  at('en/pods.md', '# Pods\n{pod: Pods}\n## Parts'),
  at('ko/a.md', '# 가\n{pod: 파드}가'),
  at('ko/b.md', '# 나\n![[a]]\n{pod: 파드}'),
];

describe('the page of a concept', () => {
  it('says in each language what it is, where it is explained and where it is used', () => {
    const page = conceptAt(grown(NOTES), 'ko/concepts/pod');
    expect(page).toMatchObject({
      title: '파드',
      description: '함께 사는 컨테이너들',
      senses: [{ lang: 'ko' }, { lang: 'en', term: 'pod', definition: 'containers that live together' }],
      aliases: ['포드'],
      upstream: { href: 'https://upstream.example/pods/', text: 'upstream.example' },
      related: [{ href: '/ko/concepts/node/', text: '노드' }],
      breadcrumbs: [{ href: '/ko/' }, { href: '/ko/concepts/', text: '용어집' }],
      glossary: '/ko/concepts/',
      noteCount: 2,
    });
    expect(page.entries.map(({ text }) => text)).toEqual(['가', '나']);
    expect(page.faces.map(({ href, translated }) => [href, translated])).toEqual([
      ['/ko/concepts/pod/', true],
      ['/en/concepts/pod/', true],
    ]);
  });

  it('leads to the note that explains it, in the language of the reader', () => {
    const garden = grown(NOTES, GLOSSARY.replace('pods#parts', 'ko/pods'));
    expect(conceptAt(garden, 'ko/concepts/pod').explainedIn).toMatchObject({ href: '/ko/pods/', text: '파드란' });
    expect(conceptAt(garden, 'en/concepts/pod').explainedIn).toMatchObject({ href: '/en/pods/', text: 'Pods' });
  });

  it('is led to by links to its term, as Kubernetes writes them, and lists the notes that do', () => {
    const notes = [at('ko/a.md', '# 가\n[파드들](glossary:pod)과 [파드](glossary:pod)와 [모름](glossary:nothing)')];
    const garden = grown(notes, GLOSSARY.replace('  note: pods#parts\n', ''));
    const html = htmlAt(garden, 'ko/a');
    expect(html).toContain('<a class="term" href="/ko/concepts/pod/" aria-describedby="term:pod">파드들</a>');
    expect(html).toContain('<a href="/ko/concepts/pod/">파드</a>');
    expect(html).toContain('<a>모름</a>');
    expect(conceptAt(garden, 'ko/concepts/pod').entries.map(({ text }) => text)).toEqual(['가']);
    expect(notePageAt(garden, 'ko/a').usedConcepts).toHaveLength(1);
  });

  it('is named by no link to what can be no concept', () => {
    const links = ['glossary:a%20b', 'glossary:..', 'glossary:%E0%A4%A', 'glossary:'].map((to) => `[말](${to})`);
    expect(htmlAt(grown([at('ko/a.md', links.join(' '))]), 'ko/a')).toContain('말');
  });

  it('spreads the notes that use it over pages', () => {
    const many = Array.from({ length: 201 }, (_, index) => at(`ko/n${index}.md`, '{node: 노드}'));
    const garden = grown(many);
    expect(addressesOf(garden).filter((address) => address.includes('concepts/'))).toEqual([
      'ko/concepts/pod',
      'ko/concepts/node',
      'ko/concepts/node(2)',
      'en/concepts/pod',
      'en/concepts/node',
      'en/concepts/node(2)',
    ]);
    const second = garden.page({ lang: 'ko', slug: toSlug('concepts/node'), number: 2 });
    expect(second.kind === 'concept' && second.entries.length).toBe(1);
  });

  it.each([
    ['that is not there', [at('ko/a.md')]],
    ['that is private', [at('ko/pods.md', '# 숨은 제목', { private: true }), at('ko/a.md', '{pod: 파드}')]],
  ])('neither leads to a note %s nor names it', (_, notes) => {
    const garden = grown(notes);
    expect(conceptAt(garden, 'ko/concepts/pod').explainedIn).toBeUndefined();
    expect(published(garden)).not.toMatch(/숨은 제목|\/ko\/pods/);
    expect(faultsOf(garden)).toEqual(['glossary-note-missing glossary.yaml:6']);
  });
});

describe('the glossary', () => {
  it('lists concepts as the language sorts them, under their first letters', () => {
    const [ko, en] = ['ko/concepts', 'en/concepts'].map((address) => pageAt(grown(NOTES), address) as GlossaryPage);
    expect(ko?.groups.map(({ letter, concepts }) => [letter, concepts.map(({ text }) => text)])).toEqual([
      ['ㄴ', ['노드']],
      ['ㅍ', ['파드']],
    ]);
    expect(ko?.initials).toEqual([
      { letter: 'ㄴ', href: '/ko/concepts/#ㄴ' },
      { letter: 'ㅍ', href: '/ko/concepts/#ㅍ' },
    ]);
    expect(en?.groups.map(({ letter }) => letter)).toEqual(['N', 'P']);
  });

  it('takes many pages where it is long, and its letters lead to theirs', () => {
    const entries = Array.from(
      { length: 250 },
      (_, index) => `c${index}:\n  term: ${index < 150 ? 'aa' : 'bb'}${index}\n  definition: d\n`,
    );
    const garden = grown([], entries.join(''));
    const first = pageAt(garden, 'en/concepts') as GlossaryPage;
    expect(first.groups.map(({ letter, concepts }) => [letter, concepts.length])).toEqual([
      ['A', 150],
      ['B', 50],
    ]);
    expect(first.initials.map(({ href }) => href)).toEqual(['/en/concepts/#A', '/en/concepts/#B']);
    expect(first.pagination?.count).toBe(2);
  });

  it('takes its addresses from notes only where there is one', () => {
    const notes = [at('ko/concepts/pod.md'), at('ko/a.md', '[](/ko/concepts/node/)')];
    expect(addressesOf(plant(notes))).toContain('ko/concepts/pod');
    const garden = grown(notes, GLOSSARY.replace('note: pods#parts', ''));
    expect(addressesOf(garden)).toContain('ko/concepts-2/pod');
    expect(faultsOf(garden)).toEqual(['address-reserved ko/concepts/pod.md:1']);
    expect(htmlAt(garden, 'ko/a')).toContain('<a href="/ko/concepts/node/">');
  });

  it('is nowhere in a site without one', () => {
    const garden = plant(NOTES);
    expect(addressesOf(garden).filter((address) => address.includes('concepts'))).toEqual([]);
    expect(notePageAt(garden, 'ko/a')).not.toHaveProperty('glossary');
    expect(htmlAt(garden, 'ko/a')).toContain('파드가');
    expect(htmlAt(garden, 'ko/a')).not.toContain('term');
  });
});

describe('a concept in a note', () => {
  it('is a link that what the page says of it describes', () => {
    const garden = grown(NOTES);
    expect(htmlAt(garden, 'ko/a')).toContain(
      '<a class="term" href="/ko/concepts/pod/" aria-describedby="term:pod">파드</a>가',
    );
    expect(notePageAt(garden, 'ko/a').usedConcepts).toEqual([
      {
        concept: 'pod',
        senses: [
          { lang: 'ko', term: '파드', definition: '함께 사는 컨테이너들' },
          { lang: 'en', term: 'pod', definition: 'containers that live together' },
        ],
      },
    ]);
  });

  it('is a link once in a page, whatever is embedded', () => {
    expect(htmlAt(grown(NOTES), 'ko/b').match(/class="term"/g)).toHaveLength(1);
  });

  it('is none in the note that explains it', () => {
    const html = htmlAt(grown(NOTES), 'ko/pods');
    expect(html).toContain('<p>파드와 <a class="term"');
    expect(html.match(/class="term"/g)).toHaveLength(1);
  });
});

describe('a change of the glossary', () => {
  const before = grown(NOTES);
  const changed = (after: Garden): string[] =>
    addressesOf(before).filter((_, index) => {
      const address = before.addresses[index];
      if (address === undefined) return false;
      const [was, is] = [before, after].map((garden) => JSON.stringify(inputsOf(garden.page(address))));
      if (before.fingerprint(address) !== undefined && was !== is)
        expect(after.fingerprint(address)).not.toBe(before.fingerprint(address));
      return was !== is;
    });

  it('of a definition changes the pages that show it, and no others', () => {
    expect(changed(grown(NOTES, GLOSSARY.replace('파드가 사는 기계', '기계')))).toEqual([
      'ko/pods',
      'ko/concepts',
      'ko/concepts/node',
      'en/concepts/node',
    ]);
  });

  it('is seen by a garden that is planted next to the one before', () => {
    const seeds = {
      site: siteWith(),
      vault: vaultOf(NOTES),
      draft: fakeDraft,
      fragment: fakeDraft,
      lastChange: () => undefined,
    };
    const withGlossary = (text: string, old?: Garden) =>
      plantGarden({ ...seeds, draft: (note) => fakeDraft(note), glossary: readGlossary(text).glossary }, old);
    const after = withGlossary(GLOSSARY.replace('기계', '컴퓨터'), withGlossary(GLOSSARY));
    expect(conceptAt(after, 'ko/concepts/node').description).toBe('파드가 사는 컴퓨터');
  });
});
