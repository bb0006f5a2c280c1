import { withoutParticle } from '../korean/particles.ts';
import { englishStem } from './english-stem.ts';

/** Signs that hold the parts of one name together: `node.kubernetes.io/not-ready`, `max_unavailable`. */
const RUN = /[\p{L}\p{N}]+(?:[-._/:@][\p{L}\p{N}]+)*/gu;
const PART = /[가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]+|(?:(?![가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff])[\p{L}\p{N}])+/gu;
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

/**
 * The words of a text as the index holds them and as it is asked: lower case, without particles and English endings. A name of
 * several parts gives its parts and, before them, the whole without its signs. What is written in Hangul and Latin letters
 * without a space between is two words.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [run] of text.normalize('NFC').matchAll(RUN)) addRun(run, words);
  return words;
}

function addRun(run: string, words: string[]): void {
  const parts = run.match(PART) ?? [];
  const latin = parts.filter((part) => !isHangul(part));
  // Only names are known as a whole: a sentence does not write two Korean words with a sign between.
  if (latin.length > 1) words.push(latin.join('').toLowerCase());
  for (const [index, part] of parts.entries()) {
    if (isHangul(part)) {
      const isAfterLatin = index > 0 && !isHangul(parts[index - 1] ?? '');
      if (!(isAfterLatin && isParticleAlone(part))) words.push(withoutParticle(part));
    } else addLatin(part, words);
  }
}

function addLatin(part: string, words: string[]): void {
  const humps = part.split(HUMP);
  const whole = part.toLowerCase();
  words.push(englishStem(whole));
  if (humps.length > 1) for (const hump of humps) if (hump.length > 1) words.push(englishStem(hump.toLowerCase()));
}

function isHangul(part: string): boolean {
  return /^[가-힣ㄱ-ㅎㅏ-ㅣ\u1100-\u11ff]/.test(part);
}

/** `은` in `DaemonSet은`. */
function isParticleAlone(part: string): boolean {
  return withoutParticle(`x${part}`) === 'x' || withoutParticle(`xx${part}`) === 'xx';
}
