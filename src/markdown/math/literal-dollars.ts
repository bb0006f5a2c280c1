import { ESCAPES } from '../markers.ts';
import { sureFences } from '../source/sure-fences.ts';
import type { Edit } from '../source/prepared-text.ts';
import { type DollarRun, dollarRuns, opaqueWithoutMath, partnersOf } from './dollar-runs.ts';

/**
 * Escapes the dollar signs that are money or shell variables, for the parser takes any two for a formula. Math is
 * `$…$` inside one paragraph, with no white space inside its signs, nothing of a word before the first and no letter or
 * digit behind the last (the rules of Pandoc's `tex_math_dollars` and of GitHub); `$$…$$` is always math.
 */
export function literalDollarEdits(text: string): Edit[] {
  if (!text.includes('$')) return [];
  // Whether anything is literal at all is cheaper to know than what is code, and so is what most often holds dollar signs.
  if (
    dollarRuns(text, sureFences(text)).length === 0 ||
    literalDollars(
      dollarRuns(text, () => false),
      text,
    ).length === 0
  )
    return [];
  const literal = literalDollars(dollarRuns(text, opaqueWithoutMath(text)), text);
  return literal.map((start) => ({ start, end: start, insert: ESCAPES }));
}

/** Offsets of the single dollar signs that do not belong to a formula. Linear in the length of the text. */
function literalDollars(runs: readonly DollarRun[], text: string): number[] {
  const partners = partnersOf(runs);
  const literal: number[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index];
    const next = runs[index + 1];
    if (run === undefined) break;
    if (run.length > 1) index = partners[index] ?? index;
    else if (next !== undefined && opens(text, run.at) && closes(text, run.at, next)) index++;
    else literal.push(run.at);
  }
  return literal;
}

function opens(text: string, at: number): boolean {
  return /\S/.test(text[at + 1] ?? ' ') && !/[A-Za-z\d]/.test(text[at - 1] ?? ' ');
}

function closes(text: string, start: number, { at, length }: DollarRun): boolean {
  return (
    length === 1 &&
    at > start + 1 &&
    /\S/.test(text[at - 1] ?? ' ') &&
    !/[A-Za-z\d]/.test(text[at + 1] ?? ' ') &&
    !/\n[ \t>]*\n/.test(text.slice(start, at))
  );
}
