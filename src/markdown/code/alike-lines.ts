import type { LanguageRegistration } from 'shiki/types';
import { LONGEST_LINE } from './patience.ts';

/** A line that a grammar reads like another one, word for word. */
export interface Model {
  readonly line: string;
  /** What the other line says where the model says no word in particular. */
  readonly words: readonly string[];
}

/** The model of a line; `undefined` for one that only the grammar can tell about. `isOutermost`: no construct is open before it. */
export type ModelOf = (line: string, isOutermost: boolean) => Model | undefined;

/** A word that nobody writes, and that means nothing in any language. */
const ANY_WORD = 'Qzq';

/** Lines in which a word means the same whatever it says, and where such words stand in them. */
interface Form {
  readonly line: RegExp;
  readonly word: RegExp;
  readonly isOutermost: boolean;
}

const FORMS: Readonly<Record<string, Form>> = {
  // Anchors, tags, directives and escapes are looked into; all else is quoted, a comment, or a scalar from its first letter on.
  yaml: {
    line: /^[^&*!%\\]*$/,
    word: /(?<![\w./가-힣-])[a-z가-힣](?:[\w./가-힣-]|:(?=[\w./가-힣-]))+/gi,
    isOutermost: false,
  },
  // A command with words behind it, which may be told from names of files, options and settings by nothing but blanks.
  shellscript: {
    line: /^[\w ./:@,=+-]*$/,
    word: /(?<= )[a-z][\w./-]+(?= |$)/gi,
    isOutermost: true,
  },
};

/**
 * Finds models in a language; `undefined` where it is not known how its words are told. Names are what most lines of a
 * manifest differ in, and what a grammar, which takes a tenth of a millisecond for a line, makes the least of.
 */
export function modelsOf(grammar: LanguageRegistration): ModelOf | undefined {
  const form = FORMS[grammar.name];
  if (form === undefined) return undefined;
  const known = new Set(patternsOf(grammar).flatMap(wordsOfPattern));
  const meansSomething = (word: string): boolean => word.split(NO_LETTERS).some((part) => known.has(part));
  return (line, isOutermost) => {
    if (line.length >= LONGEST_LINE || (form.isOutermost && !isOutermost)) return undefined;
    if (!form.line.test(line) || line.includes(ANY_WORD)) return undefined;
    const words: string[] = [];
    const model = line.replace(form.word, (word) => {
      if (meansSomething(word)) return word;
      words.push(word);
      return ANY_WORD;
    });
    return words.length === 0 || model.length >= LONGEST_LINE ? undefined : { line: model, words };
  };
}

/** What the HTML of a model becomes with the words of a line like it; they have nothing to escape. */
export function withWords(html: string, words: readonly string[]): string {
  let next = 0;
  return html.replaceAll(ANY_WORD, () => words[next++] ?? '');
}

const NO_LETTERS = /[^A-Za-z]+/;

/** All patterns of a rule and of those in it. */
function patternsOf(rule: unknown): string[] {
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? (PATTERNS.has(name) ? [value] : []) : patternsOf(value),
  );
}

const PATTERNS: ReadonlySet<string> = new Set(['match', 'begin', 'end', 'while']);

/** The words that a pattern looks for; single letters are no words. */
function wordsOfPattern(pattern: string): string[] {
  return pattern
    .replaceAll(/\\./g, ' ')
    .split(NO_LETTERS)
    .filter(({ length }) => length > 1);
}
