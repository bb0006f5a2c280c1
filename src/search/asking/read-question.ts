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
  /** Words as the index holds them, in the order of the question. */
  readonly words: readonly string[];
  /** How much an answer to it counts; 1 for what was typed. */
  readonly weight: number;
  /** Whether the words must stand together in this order. */
  readonly isPhrase: boolean;
}

/** A question, understood as far as the lexicon goes. */
export interface Reading {
  /** As it was typed, NFC, with single spaces. */
  readonly text: string;
  readonly met: readonly MetName[];
  /** Number of its words that say what it is about. */
  readonly telling: number;
  /** Ways to ask texts of a language, the likeliest first. */
  readonly askings: (lang: Lang) => readonly Asking[];
  /** The language that it is written in, as far as its letters tell. */
  readonly lang: Lang | undefined;
}

const STRAY_JAMO = /[ㄱ-ㅎㅏ-ㅣ](?!$)|[ㅏ-ㅣ]$/;
/** A question that met names less like this is not asked again in their words. */
const LIKE_ENOUGH = 0.5;
const MOST_NAMES = 3;

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
    telling: typed.filter((word) => !isPassing(word.toLowerCase()) && !isPassing(withoutParticle(word))).length,
    lang: isHangul ? 'ko' : /[a-z]/i.test(text) ? 'en' : undefined,
    askings(lang) {
      const found: Asking[] = [];
      const ask = (words: readonly string[], weight: number, isPhrase = false): void => {
        if (words.length === 0) return;
        const key = words.join(' ');
        if (!found.some((other) => other.isPhrase === isPhrase && other.words.join(' ') === key))
          found.push({ words, weight, isPhrase });
      };
      const askText = (meant: string, weight: number): void => {
        const words = wordsOf(meant);
        const telling = words.filter((word) => !isPassing(word));
        ask(asTyped(telling.length > 0 ? telling : words), weight);
        if (words.length > 1) ask(words, weight * 0.6, true);
      };
      if (isQuoted) ask(wordsOf(text), 2, true);
      const isGibberish = STRAY_JAMO.test(text) && isHangul;
      if (!isGibberish) askText(text, 1);
      if (typed.length > asWritten.length) askText(typed.join(' '), 1);
      else askText(asWritten.map((word) => keystrokesOf(word)).join(' '), 0.9);
      for (const { weight, text: meant } of meantBy(typed, met, pages, lang)) askText(meant, weight);
      if (!isHangul) {
        const other = hangulTyped(typed.join(' '));
        if (other !== undefined) askText(other, 0.5);
      }
      return found;
    },
  };
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
  const likely = met.filter(
    ({ likeness, isWhole, how, from, to }) =>
      likeness >= LIKE_ENOUGH &&
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
