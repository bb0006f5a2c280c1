import path from 'node:path';
import type { Lang } from '#naming';
import type { NotePlan } from './note-plan.ts';
import { type Random, seededRandom } from './random.ts';
import { phrase } from './sentence.ts';
import { JOURNAL_WORDS, STUDY_WORDS } from './words.ts';

/** How links are written, and how often. */
const FORMS = ['name', 'name', 'name', 'name', 'label', 'section', 'relative', 'relative', 'alias'] as const;
type Form = (typeof FORMS)[number];

/** Title of a note; no other note has it. */
export function titleOf(plan: NotePlan, lang: Lang, seed: number): string {
  const words = plan.isPrivate ? JOURNAL_WORDS : STUDY_WORDS;
  return `${phrase(seededRandom(seed, plan.index, lang, 'title'), lang, words)} ${plan.index}`;
}

/** Heading of a note's first section. */
export function sectionOf(plan: NotePlan, lang: Lang, seed: number): string {
  return phrase(seededRandom(seed, plan.index, lang, 'section'), lang);
}

/**
 * Writes links from a note to others. Most lead to few notes, as in any wiki, so that some have very many backlinks. No link
 * leads to a private note, or to one that is not there in the language.
 */
export function linker(
  plans: readonly NotePlan[],
  seed: number,
): (random: Random, from: NotePlan, lang: Lang, form?: Form) => string {
  const open = plans.filter(({ index, isPrivate }) => index > 0 && !isPrivate);
  const targets: Readonly<Record<Lang, readonly NotePlan[]>> = {
    ko: open.filter(({ langs }) => langs.includes('ko')),
    en: open.filter(({ langs }) => langs.includes('en')),
  };
  return (random, from, lang, form = random.pick(FORMS)) => {
    const among = targets[lang];
    const to = among[random.chance(0.6) ? random.rank(among.length) : random.below(among.length)];
    if (to === undefined) throw new RangeError('There is no note to link to');
    switch (form) {
      case 'name':
        return `[[${to.name}]]`;
      case 'label':
        return `[[${to.name}|${titleOf(to, lang, seed)}]]`;
      case 'section':
        return `[[${to.name}#${sectionOf(to, lang, seed)}]]`;
      case 'alias':
        return `[[${to.alias ?? to.name}]]`;
      case 'relative':
        return `[${titleOf(to, lang, seed)}](${path.posix.relative(from.folder, path.posix.join(to.folder, `${to.name}.md`))})`;
    }
  };
}
