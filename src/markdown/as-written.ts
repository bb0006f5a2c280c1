import type { MdastNode } from 'satteri';
import type { DraftContext } from './transform.ts';

/** Where the characters of a text node's value stand in the parsed text. */
export interface AsWritten {
  /** Offset in the parsed text of an index in the value. */
  offsetOf(index: number): number;
  /** Whether the character was written with a backslash or as a character reference: it means nothing but itself. */
  isEscaped(index: number): boolean;
}

/**
 * Lays the value of a text node beside the text that it was read from. They differ by backslashes, by character references,
 * and by the signs of quotes and lists at the beginnings of lines. `undefined` for a node that some transform made.
 */
export function asWritten(
  { value, position }: Readonly<Extract<MdastNode, { type: 'text' }>>,
  context: DraftContext,
): AsWritten | undefined {
  if (position === undefined) return undefined;
  const start = position.start.offset ?? 0;
  const written = context.slice(start, position.end.offset ?? start);
  if (written === value) return { offsetOf: (index) => start + index, isEscaped: () => false };
  const offsets = new Int32Array(value.length + 1);
  const escaped = new Uint8Array(value.length + 1);
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    while (at < written.length && written[at] !== value[index]) {
      if (written[at] === '\\' && written[at + 1] === value[index]) escaped[index] = 1;
      const reference = written[at] === '&' ? /^&#?\w{1,32};/.exec(written.slice(at, at + 40)) : null;
      if (reference === null) {
        at += 1;
      } else {
        escaped[index] = 1;
        at += reference[0].length - 1;
        break;
      }
    }
    offsets[index] = start + at;
    at += 1;
  }
  offsets[value.length] = start + at;
  return { offsetOf: (index) => offsets[index] ?? start, isEscaped: (index) => escaped[index] === 1 };
}
