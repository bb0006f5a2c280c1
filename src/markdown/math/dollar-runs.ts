import { FEATURES } from '../features.ts';
import { regionsOf } from '../source/regions.ts';

/** Dollar signs that touch, without those behind a backslash. */
export interface DollarRun {
  readonly at: number;
  readonly length: number;
}

/** The runs of dollar signs in a text, in their order, without those at opaque offsets. */
export function dollarRuns(text: string, isOpaque: (offset: number) => boolean): DollarRun[] {
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

/** For each run the index of the next one that is as long. */
export function partnersOf(runs: readonly DollarRun[]): (number | undefined)[] {
  const seen = new Map<number, number>();
  const partners = new Array<number | undefined>(runs.length);
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0;
    partners[index] = seen.get(length);
    seen.set(length, index);
  }
  return partners;
}

/**
 * Tells what stands in code and HTML, as the parser sees it where there is no math. To be asked with offsets that grow.
 */
export function opaqueWithoutMath(text: string): (offset: number) => boolean {
  const { opaque } = regionsOf(text, { ...FEATURES, math: false });
  let next = 0;
  return (offset) => {
    while ((opaque[next]?.end ?? Infinity) <= offset) next++;
    return offset >= (opaque[next]?.start ?? Infinity);
  };
}
