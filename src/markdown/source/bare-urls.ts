import { ENDS_URL } from '../markers.ts';
import { CJK } from './cjk.ts';
import { particleLength } from './particles.ts';
import type { Edit } from './prepared-text.ts';
import type { Regions } from './regions.ts';

/**
 * Ends bare URLs where prose goes on: GFM lets an address run to the next white space, so that the particle of
 * `https://kubernetes.io/docs/를` becomes a part of it. Percent-encoded letters are left alone.
 */
export function bareUrlEdits(text: string, regions: () => Regions): Edit[] {
  if (!mayRunOn(text)) return [];
  return regions().bareUrls.flatMap(({ start, end }) => {
    const length = urlLength(text.slice(start, end));
    return length === end - start ? [] : [{ start: start + length, end: start + length, insert: ENDS_URL }];
  });
}

/** Whether an address may have run on. Each stretch is read once: a pattern for the whole would read it from every start. */
function mayRunOn(text: string): boolean {
  for (const { index, 0: stretch } of text.matchAll(STRETCH)) {
    if (/["\]}]/.test(stretch) || /[^\u0000-\u007F]/.test(text[index + stretch.length] ?? '')) return true;
  }
  return false;
}

const STRETCH = /(?::\/\/|www\.)[!-;=-~]*/gi;

/**
 * How much of a text that GFM takes for a URL is the address.
 *
 * CJK letters belong to it where they begin a word (after `/`, `-`, `=` and the like) or where the path goes on after
 * them: `/wiki/쿠버네티스`, `/k8s정리/2`, `?q=한글`. Of the last word, particles are taken off. All other CJK letters, symbols
 * and punctuation beyond ASCII, and quotes and brackets that were not opened end it.
 */
export function urlLength(url: string): number {
  const scheme = SCHEME.exec(url)?.[0];
  if (scheme === undefined) return url.length;
  ENDS.lastIndex = scheme.length;
  for (let match = ENDS.exec(url); match !== null; match = ENDS.exec(url)) {
    const { letters, closing } = match.groups ?? {};
    const start = match.index;
    if (letters === undefined) {
      if (closing === undefined || !opens(url.slice(0, start), closing)) return start;
      continue;
    }
    const end = start + letters.length;
    const goesOn = GOES_ON.test(url.slice(end, end + 2));
    if (!goesOn && !BEGINS_WORD.test(url.slice(start - 1, start)) && !isDomain(url, start)) return start;
    const particle = goesOn ? 0 : particleLength(letters);
    if (particle > 0) return end - particle;
  }
  return url.length;
}

const SCHEME = /^(?:[a-z][a-z\d+.-]*:\/\/|www\.)/i;
const ENDS = new RegExp(String.raw`(?<letters>${CJK}+)|(?<closing>[\]}])|"|(?=[^\x00-\x7F])[\p{P}\p{S}\p{Z}]`, 'gu');
const BEGINS_WORD = /[/=#?&\-_+@(]/;
const GOES_ON = /^(?:[\w\-/?=&#%+@]|\.[\w])/;

function opens(before: string, closing: string): boolean {
  return before.includes(closing === ']' ? '[' : '{');
}

/** Whether the letters at `start` are a label of an internationalised domain: `https://한글.한국`. */
function isDomain(url: string, start: number): boolean {
  const before = url.slice(0, start);
  return new RegExp(String.raw`:\/\/[^/?#]*${CJK}[^/?#]*\.$`, 'u').test(before);
}
