import { withoutParticle } from '../korean/particles.ts';
import { englishStem } from './english-stem.ts';
import { eachRun } from './runs.ts';

/** A word of a text and where it stands there, without its particle. */
export interface PlacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const PART = /[가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff])[\p{L}\p{N}])+/gu;
const HANGUL = /^[가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]/;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text as the index holds them and as it is asked: lower case, without particles and English endings. A name of
 * several parts gives its parts and, before them, the whole without its signs. What is written in Hangul and Latin letters
 * without a space between is two words.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const composed = text.normalize('NFC');
  eachRun(composed, (start, end) => {
    for (const word of wordsOfRun(composed.slice(start, end))) words.push(word);
  });
  return words;
}

/** Texts say the same over and over. */
const known = new Map<string, readonly string[]>();
/** So many are kept; then they are forgotten, so that memory stays flat. */
const MOST_KNOWN = 20_000;

function wordsOfRun(run: string): readonly string[] {
  let words = known.get(run);
  if (words === undefined) {
    const placed: PlacedWord[] = [];
    addRun(run, 0, placed);
    words = placed.map(({ word }) => word);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(run, words);
  }
  return words;
}

/** `wordsOf` with the place of each word in a text, which is in NFC. */
export function placedWordsOf(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  eachRun(text, (start, end) => {
    addRun(text.slice(start, end), start, words);
  });
  return words;
}

function addRun(run: string, at: number, words: PlacedWord[]): void {
  const parts = Array.from(run.matchAll(PART), ({ 0: part, index }) => ({ part, start: at + index }));
  const latin = parts.filter(({ part }) => !HANGUL.test(part));
  const [first, last] = [latin[0], latin.at(-1)];
  // Only names are known as a whole: a sentence does not write two Korean words with a sign between.
  if (first !== undefined && last !== undefined && first !== last) {
    const word = latin.map(({ part }) => part.toLowerCase()).join('');
    words.push({ word, start: first.start, end: last.start + last.part.length });
  }
  for (const [index, { part, start }] of parts.entries()) {
    if (!HANGUL.test(part)) addLatin(part, start, words);
    else if (index === 0 || HANGUL.test(parts[index - 1]?.part ?? '') || !isParticleAlone(part)) {
      const word = withoutParticle(part);
      words.push({ word, start, end: start + word.length });
    }
  }
}

function addLatin(part: string, start: number, words: PlacedWord[]): void {
  const humps = part.split(HUMP);
  words.push({ word: englishStem(part.toLowerCase()), start, end: start + part.length });
  if (humps.length === 1) return;
  let at = start;
  for (const hump of humps) {
    if (hump.length > 1) words.push({ word: englishStem(hump.toLowerCase()), start: at, end: at + hump.length });
    at += hump.length;
  }
}

/** `은` in `DaemonSet은`. */
function isParticleAlone(part: string): boolean {
  return withoutParticle(`x${part}`) === 'x' || withoutParticle(`xx${part}`) === 'xx';
}
