import { isWhole } from './whole-words.ts';
import type { Lexicon, Word } from './lexicon.ts';

/** A word of the lexicon in a text. */
export interface FoundWord {
  readonly word: Word;
  readonly start: number;
  /** Where the form ends; an English plural carries on up to `end`, a Korean particle is not part of it. */
  readonly formEnd: number;
  readonly end: number;
}

/** Finds words in a text, in their order. */
export type FindWords = (text: string) => FoundWord[];

/** What can be read on after the letters so far, and the words that end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  readonly words: Word[];
}

/**
 * Makes a finder of the words of a lexicon (NFC). It takes whole words, the longest there is at a place, and goes on after it;
 * the time that it takes grows with the length of the text and not with the number of words.
 */
export function wordFinder({ words }: Lexicon): FindWords {
  const root: Branch = { next: new Map(), words: [] };
  for (const word of words) {
    let branch = root;
    for (const letter of folded(word.form)) {
      const next: Branch = branch.next.get(letter) ?? { next: new Map(), words: [] };
      branch.next.set(letter, next);
      branch = next;
    }
    branch.words.push(word);
  }
  return (text) => {
    const found: FoundWord[] = [];
    const small = folded(text);
    for (let at = 0; at < text.length; at += 1) {
      if (!root.next.has(small.charAt(at)) || isWordCharacter(text.charAt(at - 1))) continue;
      const longest = longestAt({ text, small }, at, root);
      if (longest === undefined) continue;
      found.push(longest);
      at = longest.end - 1;
    }
    return found;
  };
}

/** A text, and the same in lower case, letter for letter. */
interface Folded {
  readonly text: string;
  readonly small: string;
}

function longestAt({ text, small }: Folded, start: number, root: Branch): FoundWord | undefined {
  let longest: FoundWord | undefined;
  let branch = root.next.get(small.charAt(start));
  for (let at = start + 1; branch !== undefined;) {
    const whole = branch.words.length === 0 ? undefined : isWhole(text, start, at);
    const word =
      whole === undefined ? undefined : branch.words.find(({ form }) => hasCapitals(text.slice(start, at), form));
    if (whole !== undefined && word !== undefined) longest = { word, start, formEnd: at, end: whole };
    const isSpace = isWhite(small.charCodeAt(at));
    branch = branch.next.get(isSpace ? ' ' : small.charAt(at));
    do at += 1;
    while (isSpace && isWhite(small.charCodeAt(at)));
  }
  return longest;
}

/** Space, tab, line break, or a space that does not break. */
function isWhite(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

/** A text in lower case, as long as it was: a letter that would become two stays as it is. */
function folded(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return text.replace(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** Whether the capitals of a form are capitals in what is written, which has the same letters. */
function hasCapitals(written: string, form: string): boolean {
  if (!CAPITAL.test(form)) return true;
  const letters = written.replaceAll(/\s+/g, ' ');
  return Array.from(folded(form)).every(
    (letter, index) => letter === form.charAt(index) || letters.charAt(index) === form.charAt(index),
  );
}

const CAPITAL = /\p{Lu}/u;

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}
