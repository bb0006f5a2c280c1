import { FEATURES } from '../features.ts';
import { ESCAPES } from '../markers.ts';
import type { Edit } from '../source/prepared-text.ts';
import { regionsOf } from '../source/regions.ts';

/**
 * Escapes the dollar signs that are money or shell variables, for the parser takes any two for a formula. Math is
 * `$…$` inside one paragraph, with no white space inside its signs, nothing of a word before the first and no letter or
 * digit behind the last (the rules of Pandoc's `tex_math_dollars` and of GitHub); `$$…$$` is always math.
 */
export function literalDollarEdits(text: string): Edit[] {
  if (!text.includes('$')) return [];
  // Whether anything is literal at all is cheaper to know than what is code.
  if (
    literalDollars(
      dollarRuns(text, () => false),
      text,
    ).length === 0
  )
    return [];
  const literal = literalDollars(dollarRuns(text, inOpaque(text)), text);
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

/** For each run the index of the next one that is as long. */
function partnersOf(runs: readonly DollarRun[]): (number | undefined)[] {
  const seen = new Map<number, number>();
  const partners = new Array<number | undefined>(runs.length);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    partners[index] = seen.get(length);
    seen.set(length, index);
  }
  return partners;
}

interface DollarRun {
  readonly at: number;
  readonly length: number;
}

function dollarRuns(text: string, isOpaque: (offset: number) => boolean): DollarRun[] {
  const runs: DollarRun[] = [];
  for (const { index: at, 0: run } of text.matchAll(/\$+/g)) {
    if (isOpaque(at)) continue;
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) runs.push({ at, length: run.length });
    else if (run.length > 1) runs.push({ at: at + 1, length: run.length - 1 });
  }
  return runs;
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

/** Tells what stands in code and HTML, as the parser sees it where there is no math. */
function inOpaque(text: string): (offset: number) => boolean {
  const { opaque } = regionsOf(text, { ...FEATURES, math: false });
  let next = 0;
  return (offset) => {
    while ((opaque[next]?.end ?? Infinity) <= offset) next++;
    return offset >= (opaque[next]?.start ?? Infinity);
  };
}
