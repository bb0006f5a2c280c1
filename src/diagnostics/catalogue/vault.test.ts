import { expect, it } from 'vitest';
import { type ArgsOf, type Code, diagnose } from '#diagnostics';
import type { frontmatterFaults } from './frontmatter.ts';
import type { publicationFaults } from './publication.ts';
import type { vaultFaults } from './vault.ts';

type Faults = typeof vaultFaults & typeof frontmatterFaults & typeof publicationFaults;

const place = { file: 'a.md', line: 1, column: 1 };
const text = { ko: '이유입니다.', en: 'The reason.' };
const found = { ko: '숫자 `3`', en: 'the number `3`' };

/** Arguments for every fault of the vault, so that a new one cannot be left out. */
const samples: { [C in keyof Faults]: ArgsOf<C> } = {
  'content-missing': { root: '/notes', reason: text },
  'content-empty': { root: '/notes' },
  'file-unreadable': { reason: text },
  'file-name-unusable': undefined,
  'file-name-twice': undefined,
  'symlink-outside': undefined,
  'symlink-folder': { target: 'docs' },
  'symlink-broken': undefined,
  'templates-skipped': undefined,
  'note-too-large': { megabytes: 11, most: 10 },
  'note-binary': undefined,
  'note-nul': undefined,
  'note-encoding': { encoding: 'EUC-KR' },
  'note-encoding-unknown': undefined,
  'frontmatter-syntax': { reason: text, advice: text },
  'frontmatter-unclosed': { fence: '---' },
  'frontmatter-not-first': undefined,
  'frontmatter-misplaced': undefined,
  'frontmatter-field-invalid': { field: 'order', found, wanted: { ko: '숫자', en: 'a number' }, example: 'order: 10' },
  'frontmatter-key-twice': undefined,
  'jekyll-post-undated': undefined,
  'publish-day-unclear': { field: 'publishDate', found },
  'stem-twice': { other: 'a.md' },
  'publish-value-unclear': { field: 'draft', found },
  'publish-field-misspelt': { field: 'pubish', meant: 'publish' },
  'publish-not-asked': undefined,
  'language-unknown': { field: 'lang', found },
  'language-not-offered': { lang: 'en', languages: ['ko'] },
};

it('says each fault of the vault in both languages', () => {
  const texts = Object.entries(samples).map(([code, args]) => {
    // The table above ties arguments to codes; `Object.entries` forgets it.
    const { severity, message, hint } = diagnose(code as Code, place, args as never);
    return { [`${severity} ${code}`]: { ko: [message.ko, hint?.ko], en: [message.en, hint?.en] } };
  });
  expect(texts).toMatchSnapshot();
});
