import type { Lang } from '#naming';
import type { Random } from './random.ts';
import { STUDY_WORDS, type Words } from './words.ts';

type WordsOf = Readonly<Record<Lang, Words>>;

/** The particle that follows a Korean word: another one after a final consonant than after a vowel. */
function withParticle(word: string, afterConsonant: string, afterVowel: string): string {
  const final = ((word.codePointAt(word.length - 1) ?? 0) - 0xac00) % 28;
  return word + (final > 0 ? afterConsonant : afterVowel);
}

/** A sentence as a person would write it; some words are marked bold, as code or highlighted. */
export function sentence(random: Random, lang: Lang, words: WordsOf = STUDY_WORDS): string {
  const { things, deeds, manners } = words[lang];
  const thing = (): string => random.pick(things);
  const marked = random.chance(0.15) ? random.pick(['**', '`', '==']) : '';
  const first = thing();
  const subject = `${marked}${first}${marked}`;
  const deed = random.pick(deeds);
  const manner = random.pick(manners);
  if (lang === 'en') return `The ${subject} ${deed} the ${thing()} of a ${thing()} ${manner}, and then the ${thing()}.`;
  const particle = withParticle(first, '은', '는').slice(first.length);
  return `${subject}${particle} ${thing()} ${withParticle(thing(), '과', '와')} ${withParticle(thing(), '을', '를')} ${manner} ${deed}.`;
}

/** Some sentences in a row. */
export function paragraph(random: Random, lang: Lang, sentences: number, words: WordsOf = STUDY_WORDS): string {
  return Array.from({ length: sentences }, () => sentence(random, lang, words)).join(' ');
}

/** A heading, or a title: two or three words that belong together. */
export function phrase(random: Random, lang: Lang, words: WordsOf = STUDY_WORDS): string {
  const { things } = words[lang];
  const [first, second] = [random.pick(things), random.pick(things)];
  return lang === 'ko' ? `${withParticle(first, '과', '와')} ${second}` : `${capital(first)} and ${second}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
