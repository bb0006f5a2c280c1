import { expect, it } from 'vitest';
import { type Draft } from '#markdown';
import type { Note } from '#vault';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, htmlAt, notePageAt, plant } from './testing/hand-made.ts';
import { inputsOf } from './inputs-of.ts';

/** Drafts whose HTML nobody may read; only that of the notes in `readable`. */
function sealed(readable: readonly string[]) {
  const asked: string[] = [];
  const seal = (note: Note, draft: Draft): Draft =>
    Object.defineProperty({ ...draft }, 'html', {
      enumerable: true,
      get() {
        asked.push(note.id);
        if (!readable.includes(note.id)) throw new Error(`The HTML of ${note.id} was read`);
        return draft.html;
      },
    });
  const draft = (note: Note): Draft => seal(note, fakeDraft(note));
  const fragment = (note: Note, start: number, end: number): Draft => seal(note, fakeDraft(note, start, end));
  return { asked, markdown: { draft, fragment } };
}

const NOTES = [
  at(
    'ko/a.md',
    '# 제목\n[[b#절]] [[b#^x]] [글](b.md) ![[그림.png]] #태그\n![[b]]\n![[b#절]]\n![[#끝]]\n## 끝\n[[#끝]]',
  ),
  at('ko/b.md', '## 절\n글 ^x\n[[a#끝]] [[없음]]'),
  at('en/b.md', '## Part\n[[a]]'),
];
const PRIVATE = [
  at('ko/숨은 것.md', '', { private: true }),
  at('ko/c.md', '[[숨은 것]] [[a]]'),
  at('ko/d.md', '', { description: '[[숨은 것]]' }),
];

it('makes no page by reading HTML', () => {
  const { asked, markdown } = sealed([]);
  const garden = plant(NOTES, ['그림.png'], {}, markdown);
  for (const address of garden.addresses) inputsOf(garden.page(address));
  expect(JSON.stringify([garden.branches, garden.names, garden.redirects, garden.assets])).not.toBe('');
  expect(asked).toEqual([]);
});

it('reads the HTML of those notes alone that name something private', () => {
  const { asked, markdown } = sealed(['ko/c.md', 'ko/d.md']);
  const garden = plant([...NOTES, ...PRIVATE], ['그림.png'], {}, markdown);
  for (const address of garden.addresses) garden.page(address);
  expect([...new Set(asked)].sort()).toEqual(['ko/c.md', 'ko/d.md']);
});

it('knows a text by the digest of its draft, and a veiled one by what is left of it', () => {
  const garden = plant([...NOTES, ...PRIVATE]);
  const [plain] = NOTES;
  expect(notePageAt(garden, 'ko/a').body.text).toBe(plain && fakeDraft(plain).digest);
  const veiled = (hidden: boolean): string => {
    const notes = [at('ko/숨은 것.md', '', { private: hidden }), at('ko/c.md', '[숨은 것](<숨은 것.md>)')];
    return notePageAt(plant(notes), 'ko/c').body.text;
  };
  expect(veiled(true)).not.toBe(veiled(false));
  expect(htmlAt(garden, 'ko/c')).not.toContain('숨은');
});
