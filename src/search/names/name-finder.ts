import { askedInitials, initialsOf } from '../korean/initials.ts';
import { keystrokesOf } from '../korean/keystrokes.ts';
import { withoutParticle } from '../korean/particles.ts';
import { isPassing } from '../words/passing-words.ts';
import type { KnownPage } from './lexicon.ts';
import { errorsAllowed, nearnessOf } from './nearness.ts';

/** How a question met a name. */
export type Meeting = 'exact' | 'beginning' | 'near' | 'initials' | 'acronym';

/** A name that part of a question met. */
export interface MetName {
  /** Index of the page in the lexicon. */
  readonly page: number;
  /** The name as it is written. */
  readonly name: string;
  /** Whether it is all that the page is called, or only a word of its title. */
  readonly isWhole: boolean;
  readonly how: Meeting;
  /** From 0 to 1: how much of the name was met, and how exactly. */
  readonly likeness: number;
  /** The words of the question that met it: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Whether the same keys were pressed in another layout, so that what was typed is no word itself. */
  readonly isOtherLayout: boolean;
}

export interface NameFinder {
  /** What the words of a question meet, the most alike first. */
  find(words: readonly string[]): readonly MetName[];
  /** Korean words that were typed as one, apart, if each of them is a name or a word of one: `데몬셋업데이트`; else the word itself. */
  split(word: string): readonly string[];
  /** The names that a text is nearest to, however far that is. */
  nearest(text: string): readonly string[];
}

interface Name {
  readonly page: number;
  readonly text: string;
  readonly isWhole: boolean;
}

/** Words of a question that are looked at together: a name has seldom more. */
const MOST_TOGETHER = 4;
/** Beginnings of fewer strokes begin too much. */
const LEAST_BEGINNING = 2;
const MOST_MET = 300;
const LONGEST_ACRONYM = 5;
/** Share of the strokes that may be wrong in a name that is only proposed. */
const FARTHEST = 0.45;
const MOST_NEAREST = 3;

/** Makes a finder for the names of all pages: titles, their words, and what else pages are called. */
export function nameFinder(pages: readonly KnownPage[]): NameFinder {
  const byKey = new Map<string, Name[]>();
  const byInitials = new Map<string, Name[]>();
  const byAcronym = new Map<string, Name[]>();
  const add = (name: Name): void => {
    const key = keystrokesOf(name.text);
    if (key === '') return;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [name]);
    else if (!known.some(({ page, isWhole }) => page === name.page && isWhole === name.isWhole)) known.push(name);
    const initials = initialsOf(name.text);
    if (initials.length < 2) return;
    const others = byInitials.get(initials);
    if (others === undefined) byInitials.set(initials, [name]);
    else if (!others.some(({ page }) => page === name.page)) others.push(name);
  };
  const addAcronym = (page: number, text: string): void => {
    const acronym = acronymOf(text);
    if (acronym === undefined) return;
    const known = byAcronym.get(acronym);
    if (known === undefined) byAcronym.set(acronym, [{ page, text, isWhole: true }]);
    else known.push({ page, text, isWhole: true });
  };
  for (const [page, { faces, names }] of pages.entries()) {
    const titles = Object.values(faces).map(({ title }) => title);
    for (const text of new Set([...titles.flatMap(waysToSay), ...names])) add({ page, text, isWhole: true });
    for (const text of new Set([...titles, ...names])) addAcronym(page, text);
    for (const title of new Set(titles)) for (const text of wordsOfTitle(title)) add({ page, text, isWhole: false });
  }
  const keys = [...byKey.keys()];

  const met = (
    { page, text, isWhole }: Name,
    how: Meeting,
    likeness: number,
    typed: string,
    [from, to]: readonly [number, number],
  ): MetName => ({
    ...{ page, name: text, isWhole, how, from, to },
    likeness: likeness * (isWhole ? 1 : 0.6),
    isOtherLayout: how !== 'initials' && how !== 'acronym' && isHangul(typed) !== isHangul(text),
  });

  const findStrokes = (typed: string, span: readonly [number, number], isLast: boolean): MetName[] => {
    const strokes = keystrokesOf(typed);
    const found = (byKey.get(strokes) ?? []).map((name) => met(name, 'exact', 1, typed, span));
    const most = errorsAllowed(strokes.length);
    if (strokes.length < LEAST_BEGINNING || (most === 0 && !isLast)) return found;
    for (const key of keys) {
      if (key === strokes) continue;
      if (isPlural(key, strokes)) {
        for (const name of byKey.get(key) ?? []) found.push(met(name, 'exact', 0.97, typed, span));
        continue;
      }
      // So much longer or shorter it is near no whole key, and only what is at the end may begin one.
      if (!isLast && Math.abs(key.length - strokes.length) > most) continue;
      const isBeginning = key.startsWith(strokes);
      const near = isBeginning ? { whole: most + 1, beginning: 0 } : nearnessOf(strokes, key, most);
      const share = strokes.length / Math.max(key.length, strokes.length);
      const wholeLike = near.whole <= most ? 0.9 - near.whole / strokes.length : 0;
      const beginningLike =
        isLast && near.beginning <= (isBeginning ? 0 : most) && strokes.length >= LEAST_BEGINNING + 2 * near.beginning
          ? (0.45 + 0.45 * share) * (1 - (1.5 * near.beginning) / strokes.length)
          : 0;
      const likeness = Math.max(wholeLike, beginningLike);
      if (likeness <= 0.2) continue;
      const how = wholeLike >= beginningLike ? 'near' : near.beginning === 0 ? 'beginning' : 'near';
      for (const name of byKey.get(key) ?? []) found.push(met(name, how, likeness, typed, span));
    }
    return found;
  };

  const findInitials = (initials: string, span: readonly [number, number]): MetName[] =>
    [...byInitials].flatMap(([key, names]) => {
      const likeness =
        key === initials ? 0.95 : key.startsWith(initials) ? 0.4 + (0.4 * initials.length) / key.length : 0;
      return likeness === 0 ? [] : names.map((name) => met(name, 'initials', likeness, initials, span));
    });

  const findAcronyms = (typed: string, span: readonly [number, number]): MetName[] => {
    const small = keystrokesOf(typed);
    if (small.length < 2 || small.length > LONGEST_ACRONYM || byKey.has(small)) return [];
    return [...byAcronym].flatMap(([acronym, names]) => {
      const likeness = acronym === small ? 1 : acronym.startsWith(small) && small.length > 2 ? 0.4 : 0;
      return likeness === 0 ? [] : names.map((name) => met(name, 'acronym', likeness, typed, span));
    });
  };

  return {
    split(word) {
      const stem = withoutParticle(word);
      if (!/^[가-힣]{5,}$/.test(word) || byKey.has(keystrokesOf(stem))) return [word];
      const isKnown = (part: string): boolean => part.length > 1 && byKey.has(keystrokesOf(part));
      return splitInto(stem, isKnown) ?? splitAfter(stem, isKnown) ?? [word];
    },
    nearest(text) {
      const strokes = keystrokesOf(text);
      const most = Math.ceil(strokes.length * FARTHEST);
      return keys
        .flatMap((key) => {
          const { whole, beginning } = nearnessOf(strokes, key, most);
          const [name] = byKey.get(key) ?? [];
          const errors = Math.min(whole, beginning + 1);
          return errors > most || name?.isWhole !== true ? [] : [{ text: name.text, errors }];
        })
        .sort((a, b) => a.errors - b.errors)
        .slice(0, MOST_NEAREST)
        .map(({ text: name }) => name);
    },
    find(words) {
      const initials = askedInitials(words.join(''));
      if (initials !== undefined) return best(findInitials(initials, [0, words.length]));
      const found: MetName[] = [];
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 1; to <= words.length; to += 1) {
          const isAll = to - from === words.length;
          if (to - from > MOST_TOGETHER && !isAll) break;
          const span = [from, to] as const;
          const typed = words.slice(from, to).join('');
          // What only leads to a name is no part of it, unless it is one as a whole.
          const isLoose = isPassing(words[from] ?? '') || isPassing(words[to - 1] ?? '');
          if (isLoose && !byKey.has(keystrokesOf(typed))) continue;
          const before = found.length;
          // Only what is at the end may still be being typed.
          found.push(...findStrokes(typed, span, to === words.length));
          if (to - from === 1) found.push(...findAcronyms(typed, span));
          const stem = withoutParticle(typed);
          const isKnown = found.slice(before).some(({ how, isWhole }) => how === 'exact' && isWhole);
          // A name is never cut, even if it ends like one with a particle.
          if (stem !== typed && !isKnown) found.push(...findStrokes(stem, span, false));
        }
      }
      return best(found);
    },
  };
}

/** The parts of a word of which each is known, the first as long as can be. */
function splitInto(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  for (let length = word.length; length > 1; length -= 1) {
    const [first, rest] = [word.slice(0, length), word.slice(length)];
    if (!isKnown(first)) continue;
    if (rest === '') return [first];
    const others = splitInto(rest, isKnown);
    if (others !== undefined) return [first, ...others];
  }
  return undefined;
}

/** A word as the longest known beginning and what follows it, which texts may hold although nothing is called so. */
function splitAfter(word: string, isKnown: (part: string) => boolean): string[] | undefined {
  for (let length = word.length - 2; length > 2; length -= 1)
    if (isKnown(word.slice(0, length))) return [word.slice(0, length), word.slice(length)];
  return undefined;
}

/** Of what met the same page in the same place only the best. */
function best(found: readonly MetName[]): MetName[] {
  const byPlace = new Map<string, MetName>();
  for (const one of found) {
    const place = `${one.page} ${one.from} ${one.to}`;
    const other = byPlace.get(place);
    if (other === undefined || other.likeness < one.likeness) byPlace.set(place, one);
  }
  const reach = ({ likeness, from, to }: MetName): number => likeness * (to - from);
  return [...byPlace.values()].sort((a, b) => reach(b) - reach(a) || a.page - b.page).slice(0, MOST_MET);
}

/** Whether two names differ by the ending of an English plural. */
function isPlural(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && (long === `${short}s` || (short.endsWith('y') && long === `${short.slice(0, -1)}ies`));
}

/** A title, and what of it may stand for the whole: `컨피그맵(ConfigMap)` is 컨피그맵 and ConfigMap. */
function waysToSay(title: string): string[] {
  const aside = /^([^()]{2,}?) *\(([^()]{2,})\)$/.exec(title);
  const [, subject] = /^([^:]{2,}): /.exec(title) ?? [];
  const without = title.replaceAll(/ *\([^()]*\)/g, '').trim();
  const ways = [
    title,
    without,
    ...(aside?.[2] === undefined ? [] : [aside[2]]),
    ...(subject === undefined ? [] : [subject]),
  ];
  return ways.filter((way) => way !== '');
}

/** What a name of several English words is called for short, in lower case: `hpa`; `undefined` for any other. */
function acronymOf(text: string): string | undefined {
  const words = (text.match(LATIN_WORDS) ?? []).filter((word) => !isPassing(word.toLowerCase()));
  return words.length < 2 ? undefined : words.map((word) => word.charAt(0).toLowerCase()).join('');
}

/** Also those that are written as one, each with a capital. */
const LATIN_WORDS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g;

function wordsOfTitle(title: string): string[] {
  const words = title.normalize('NFC').match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length < 2) return [];
  return words.map(withoutParticle).filter((word) => word.length > 1 && !isPassing(word.toLowerCase()));
}

function isHangul(text: string): boolean {
  return /[가-힣ㄱ-ㅎㅏ-ㅣ]/.test(text);
}
