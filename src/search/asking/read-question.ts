import type { Lang } from '#naming';
import { asBeginning } from '../korean/half-typed.ts';
import { hangulTyped } from '../korean/hangul-typed.ts';
import { keystrokesOf } from '../korean/keystrokes.ts';
import { withoutParticle } from '../korean/particles.ts';
import type { KnownPage } from '../names/lexicon.ts';
import type { MetName, NameFinder } from '../names/name-finder.ts';
import { isPassing } from '../words/passing-words.ts';
import { wordsOf } from '../words/words.ts';

/** A way to ask the index. */
export interface Asking {
  /** Words as the index holds them, in the order of the question; what only carries it left out. */
  readonly words: readonly string[];
  /** All words of it, as they stand beside each other where a text says just this. */
  readonly phrase: readonly string[];
  /** How much an answer to it counts; 1 for what was typed. */
  readonly weight: number;
  /** Whether only texts are wanted that say the phrase. */
  readonly isQuoted: boolean;
}

/** A question, understood as far as the lexicon goes. */
export interface Reading {
  /** As it was typed, NFC, with single spaces. */
  readonly text: string;
  readonly met: readonly MetName[];
  /** Of each of its words, to which the places in `met` count, whether it says what the question is about. */
  readonly isTelling: readonly boolean[];
  /** Ways to ask texts of a language, the likeliest first. */
  readonly askings: (lang: Lang) => readonly Asking[];
  /** The language that it is written in, as far as its letters tell. */
  readonly lang: Lang | undefined;
}

const STRAY_JAMO = /[ㄱ-ㅎㅏ-ㅣ](?!$)|[ㅏ-ㅣ]$/;
/** A question that met names less like this is not asked again in their words. */
const LIKE_ENOUGH = 0.5;
/** Share of the likeness of the best: what is further away was hardly meant. */
const LIKE_THE_BEST = 0.75;
const MOST_NAMES = 3;
/** Each word may take a piece of the index more. */
const MOST_WORDS = 7;
const HANGUL = /[가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]/;

/** Reads what a reader has typed. */
export function readQuestion(question: string, pages: readonly KnownPage[], finder: NameFinder): Reading {
  const text = question.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  const asWritten = text
    .replaceAll(/["“”„«»「」『』]/g, ' ')
    .split(/\s+/)
    .map((word) => word.replace(/^[(\[]+|[?!.,:;)\]]+$/g, ''))
    .filter((word) => word !== '');
  const typed = asWritten.flatMap((word) => finder.split(word));
  const isQuoted = /^["“].+["”]$/.test(text);
  const met = finder.find(typed);
  const isHangul = /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(text);
  return {
    text,
    met,
    isTelling: typed.map((word) => !isPassing(word.toLowerCase()) && !isPassing(withoutParticle(word))),
    lang: isHangul ? 'ko' : /[a-z]/i.test(text) ? 'en' : undefined,
    askings(lang) {
      const found: Asking[] = [];
      const ask = (meant: string, weight: number, isAsQuoted = false): void => {
        const phrase = wordsOf(meant);
        const telling = phrase.filter((word) => !isPassing(word));
        const words = asTyped(telling.length > 0 ? telling : phrase).slice(0, MOST_WORDS);
        if (words.length === 0) return;
        const key = words.join(' ');
        if (!found.some((other) => other.words.join(' ') === key))
          found.push({ words, phrase: trimmed(phrase), weight, isQuoted: isAsQuoted });
      };
      if (isQuoted) ask(text, 2, true);
      const isGibberish = STRAY_JAMO.test(text) && isHangul;
      if (!isGibberish) ask(text, 1);
      if (typed.length > asWritten.length) ask(typed.join(' '), 1);
      // Only what is no Korean may have been English on the other layout.
      else if (isGibberish) ask(asWritten.map((word) => keystrokesOf(word)).join(' '), 0.9);
      for (const { weight, text: meant } of meantBy(typed, met, pages, lang)) ask(meant, weight);
      if (!isHangul) {
        const other = hangulTyped(typed.join(' '));
        if (other !== undefined) ask(other, 0.5);
      }
      return found;
    },
  };
}

/** Whether texts of a language may well have the words: English ones seldom hold Hangul. */
export function mayStandIn(lang: Lang, { words }: Asking): boolean {
  return lang === 'ko' || !words.some((word) => HANGUL.test(word));
}

/** A phrase without what only leads to it and away from it. */
function trimmed(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isPassing(word));
  const last = words.findLastIndex((word) => !isPassing(word));
  return first < 0 ? words : words.slice(first, last + 1);
}

/** The last word may not be finished. */
function asTyped(words: readonly string[]): string[] {
  return words.map((word, index) => (index === words.length - 1 ? asBeginning(word) : word));
}

/** The question in the words of the names that it met: mistakes mended, and in the language of the texts. */
function meantBy(
  typed: readonly string[],
  met: readonly MetName[],
  pages: readonly KnownPage[],
  lang: Lang,
): { readonly text: string; readonly weight: number }[] {
  const known = met.filter(({ how, isWhole }) => how === 'exact' && isWhole);
  const most = Math.max(...met.map(({ likeness }) => likeness));
  const likely = met.filter(
    ({ likeness, isWhole, how, from, to }) =>
      likeness >= Math.max(LIKE_ENOUGH, most * LIKE_THE_BEST) &&
      (isWhole || how === 'near') &&
      // Who spelled a name right meant no other.
      (how === 'exact' || !known.some((other) => other.from <= from && other.to >= to)),
  );
  return likely.slice(0, MOST_NAMES).flatMap(({ page, name, from, to, likeness, how, isOtherLayout, isWhole }) => {
    const called = pages[page];
    const others = (meant: string): string => [...typed.slice(0, from), meant, ...typed.slice(to)].join(' ');
    // What begins a name finds it in the index as well.
    const isMeant = how === 'near' || how === 'initials' || isOtherLayout;
    const mended = isMeant ? [{ text: others(name), weight: likeness * 0.9 }] : [];
    const term = called?.kind === 'concept' && isWhole ? called.faces[lang]?.title : undefined;
    return term === undefined || term === name ? mended : [...mended, { text: others(term), weight: likeness * 0.8 }];
  });
}
