import { areParticles } from './particles.ts';

/**
 * Where the word ends of which `text` from `start` to `end` is the form: there, or after an English plural. `undefined` where
 * what stands around it makes it part of another word: `파드백`, `node-local`, `/var/log/pods`. A Korean particle does not.
 */
export function isWhole(text: string, start: number, end: number): number | undefined {
  if (ASCII.test(text.charAt(start)) && JOINED_BEFORE.test(text.charAt(start - 1))) return undefined;
  const last = text.charAt(end - 1);
  if (HANGUL.test(last)) {
    const run = RUN.exec(text.slice(end, end + LONGEST_RUN))?.[0] ?? '';
    const isWord = areParticles(text.slice(start, end), run) && !ALPHANUMERIC.test(text.charAt(end + run.length));
    return isWord ? end : undefined;
  }
  if (!ASCII.test(last)) return end;
  const ends = [end, ...PLURALS.flatMap((plural) => (text.startsWith(plural, end) ? end + plural.length : []))];
  return ends.find((at) => !JOINED_AFTER.test(text.slice(at, at + 2)));
}

const PLURALS = ['s', 'es'] as const;
const HANGUL = /[가-힣]/;
const ASCII = /[A-Za-z\d]/;
const ALPHANUMERIC = /[\p{L}\p{N}_]/u;
/** Signs that join letters to a name: of a file, a domain, a field. */
const JOINED_BEFORE = /[-./@#$~\\:]/;
const JOINED_AFTER = /^(?:[a-z\d_]|[-./@:\\][a-z\d])/i;
const RUN = /^[가-힣]+/;
/** Longer than any string of particles. */
const LONGEST_RUN = 16;
