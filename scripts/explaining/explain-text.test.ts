import { expect, it } from 'vitest';
import { explainText } from './explain-text.ts';
import type { Explanation } from './explanation.ts';

const explanation: Explanation = {
  file: '_posts/2023-01-08-데몬셋.md',
  flavour: 'jekyll',
  recognisedBy: 'marks',
  marks: [
    { flavour: 'jekyll', what: '_posts/', line: null },
    { flavour: 'obsidian', what: '[[파드]]', line: 12 },
  ],
  lang: 'ko',
  langFrom: 'script',
  format: 'markdown',
  public: false,
  decidedBy: 'draft',
  decidedByWhat: 'draft: true',
  decidedAt: { file: '_posts/2023-01-08-데몬셋.md', line: 3, column: 1 },
  stem: 'posts/데몬셋',
};

it('says in aligned lines what was decided, why, and where that is written', () => {
  expect(explainText([explanation], { lang: 'en', color: false, mode: 'all' })).toBe(`_posts/2023-01-08-데몬셋.md
  flavour   jekyll, by its own marks
            jekyll    _posts/
            obsidian  [[파드]]  line 12
  language  Korean, by its letters
  format    Markdown
  public    no: it says so (draft: true, line 3)
  stem      posts/데몬셋

1 note: 0 public, 1 private
`);
});

it('says it in Korean, whose letters are two columns wide', () => {
  const text = explainText([explanation], { lang: 'ko', color: false, mode: 'asked' });
  expect(text).toContain('  방식  jekyll, 노트에 있는 표시로\n        jekyll    _posts/\n');
  expect(text).toContain('  공개  아니요: 비공개라고 적어서 (draft: true, 3번째 줄)\n');
  expect(text).toContain('노트 1개: 공개 0개, 비공개 1개\n');
});

it('names the file where something outside of the note decided', () => {
  const decidedAt = { file: 'site.yaml', line: 2, column: 3 };
  const held = { ...explanation, decidedBy: 'never-public', decidedByWhat: 'never-public: 일기', decidedAt } as const;
  expect(explainText([held], { lang: 'en', color: false, mode: 'all' })).toContain(
    'no: a path that is never public by site.yaml (never-public: 일기, site.yaml line 2)',
  );
});

it('lets no name send commands to the terminal', () => {
  const hostile = { ...explanation, file: 'a\u001B[2Jb.md' };
  expect(explainText([hostile], { lang: 'en', color: false, mode: 'all' })).not.toContain('\u001B');
});
