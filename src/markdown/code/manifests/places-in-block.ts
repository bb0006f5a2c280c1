import type { DraftContext } from '../../transform.ts';
import type { Placer } from './manifest-faults.ts';

/**
 * Places of a block of code in its note; `start` is the offset of the fence. What stands before the code on its lines (quotes,
 * indentation) is skipped.
 */
export function placesInBlock(code: string, start: number, { text, placeOf }: DraftContext): Placer {
  const lines = code.split('\n');
  return (line, column) => {
    let at = start;
    for (let left = line; left > 0; left -= 1) {
      const end = text.indexOf('\n', at);
      if (end === -1) break;
      at = end + 1;
    }
    const end = text.indexOf('\n', at);
    const written = text.slice(at, end === -1 ? undefined : end);
    const before = line === 0 ? 0 : Math.max(0, written.indexOf(lines[line - 1] ?? ''));
    return placeOf(Math.min(at + before + column - 1, at + written.length));
  };
}
