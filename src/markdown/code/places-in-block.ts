import { once } from '../once.ts';
import type { DraftContext } from '../transform.ts';
import type { Placer } from './manifests/manifest-faults.ts';

/**
 * Places of a block of code in its note; `start` is the offset of the fence. What stands before the code on its lines (quotes,
 * indentation) is skipped.
 */
export function placesInBlock(code: string, start: number, { text, placeOf }: DraftContext): Placer {
  const lines = once(() => code.split('\n'));
  const starts = once(() => lineStarts(text, start, lines().length));
  return (line, column) => {
    const at = starts()[line] ?? starts().at(-1) ?? start;
    const end = text.indexOf('\n', at);
    const written = text.slice(at, end === -1 ? undefined : end);
    const before = line === 0 ? 0 : Math.max(0, written.indexOf(lines()[line - 1] ?? ''));
    return placeOf(Math.min(at + before + column - 1, at + written.length));
  };
}

/** Where the line of the fence begins, and so many after it. */
function lineStarts(text: string, start: number, count: number): readonly number[] {
  const starts = [start];
  for (let at = start; starts.length <= count;) {
    const end = text.indexOf('\n', at);
    if (end === -1) break;
    at = end + 1;
    starts.push(at);
  }
  return starts;
}
