import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { findHomeNotes } from './home-notes.ts';
import { indexNotes } from './note-index.ts';
import { handMade } from './testing/hand-made.ts';
import { isPublic } from './note-facts.ts';
import { findTranslationSets } from './translation-sets.ts';

function pair(notes: readonly Note[]) {
  const { homes } = findHomeNotes(notes.filter(isPublic));
  const sets = findTranslationSets(notes, homes, indexNotes(notes));
  const faces = sets.all.map(({ faces }) => [...faces.values()].map(({ id }) => String(id)).sort());
  return { sets, faces, faults: sets.diagnostics.map(({ code, file }) => `${code} ${file}`) };
}

describe('a note has two faces', () => {
  it.each<[string, Note[], string[][]]>([
    ['with the same stem', [handMade('en/a.md'), handMade('ko/a.md')], [['en/a.md', 'ko/a.md']]],
    ['by suffix', [handMade('a.en.md'), handMade('a.md')], [['a.en.md', 'a.md']]],
    [
      'with the same permalink, languages aside',
      [handMade('en/b.md', '', { permalink: '/en/x/' }), handMade('ko/a.md', '', { permalink: '/ko/x/' })],
      [['en/b.md', 'ko/a.md']],
    ],
    ...['ko/소개.md', 'ko/소개', '소개', '/ko/소개/', '../ko/소개.md', '[[소개]]'].map(
      (name): [string, Note[], string[][]] => [
        `by translationOf: ${name}`,
        [handMade('en/about.md', '', { translationOf: name }), handMade('ko/소개.md')],
        [['en/about.md', 'ko/소개.md']],
      ],
    ),
    [
      'by the address of the original',
      [handMade('en/about.md', '', { translationOf: 'daemonset' }), handMade('ko/▣ DaemonSet.md')],
      [['en/about.md', 'ko/▣ DaemonSet.md']],
    ],
    [
      'as said, before as the names tell',
      [handMade('en/a.md', '', { translationOf: 'ko/b' }), handMade('ko/a.md'), handMade('ko/b.md')],
      [['en/a.md', 'ko/b.md'], ['ko/a.md']],
    ],
    [
      'as home pages, whatever their paths',
      [handMade('en/index.md'), handMade('ko/시작.md', '', { home: true })],
      [['en/index.md', 'ko/시작.md']],
    ],
    ['not with another stem', [handMade('en/a.md'), handMade('ko/b.md')], [['en/a.md'], ['ko/b.md']]],
  ])('%s', (_, notes, expected) => {
    expect(pair(notes).faces).toEqual(expected);
  });
});

it('gives a language that two files claim to the first, and says so', () => {
  const { faces, faults } = pair([handMade('a.md'), handMade('en/a.md'), handMade('ko/a.md')]);
  expect(faces).toEqual([['a.md', 'en/a.md'], ['ko/a.md']]);
  expect(faults).toEqual(['translation-conflict ko/a.md']);
});

it('reports a second translation of the same original', () => {
  const original = { translationOf: 'ko/x' };
  const { faces, faults } = pair([
    handMade('en/a.md', '', original),
    handMade('en/b.md', '', original),
    handMade('ko/x.md'),
  ]);
  expect(faces).toEqual([['en/a.md', 'ko/x.md'], ['en/b.md']]);
  expect(faults).toEqual(['translation-conflict en/b.md']);
});

it('reports a translation of nothing', () => {
  expect(pair([handMade('en/a.md', '', { translationOf: 'gone' })]).faults).toEqual(['translation-unknown en/a.md']);
});

describe('a private note', () => {
  it('takes no place from a public one', () => {
    const { faces, faults } = pair([handMade('a.md', '', { private: true }), handMade('en/a.md'), handMade('ko/a.md')]);
    expect(faces).toEqual([['en/a.md', 'ko/a.md']]);
    expect(faults).toEqual([]);
  });

  it('belongs to the set of its public face', () => {
    const [hidden, shown] = [handMade('en/a.md', '', { private: true }), handMade('ko/a.md')];
    const { sets } = pair([hidden, shown]);
    expect(sets.of(hidden)).toBe(sets.of(shown));
    expect(sets.of(hidden)?.faces.has('en')).toBe(false);
  });

  it('belongs to none without a public face', () => {
    const hidden = handMade('ko/a.md', '', { private: true });
    expect(pair([hidden, handMade('ko/b.md')]).sets.of(hidden)).toBeUndefined();
  });
});
