import { expect, it } from 'vitest';
import { readGlossary } from '#concepts';
import { toSlug } from '#naming';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, htmlAt, plant } from './testing/hand-made.ts';
import { writeOwnText } from './write-body.ts';

const GLOSSARY = 'pod:\n  term: { ko: 파드, en: pod }\n  definition: { ko: 함께 사는 컨테이너들, en: containers }\n';
const NOTES = [
  at('ko/a.md', '[[b]] #태그 {pod: 파드}와 {pod: 파드}\n![[a.png]]\n[[없다|글]]\n![[없다]]\n![[b]]', {
    tags: ['태그'],
  }),
  at('ko/b.md', '끼운 말', { title: '비' }),
];

const words = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

it('says the words of its page, but for those of other texts that are embedded there', () => {
  const { glossary } = readGlossary(GLOSSARY);
  const garden = plant(NOTES, ['ko/a.png'], {}, { draft: (note) => fakeDraft(note), fragment: fakeDraft, glossary });
  const own = garden.ownText({ lang: 'ko', slug: toSlug('a') });
  const html = own && writeOwnText(own.body);
  const shown = htmlAt(garden, 'ko/a');
  const [section = ''] = /<section class="embed".*?<\/section>/s.exec(shown) ?? [];
  expect(section).toContain('끼운 말');
  expect(words(html ?? '')).toBe(words(shown.replace(section, '')));
  expect(html).toContain('a.png');
  expect(html).not.toContain('끼운 말');
});
