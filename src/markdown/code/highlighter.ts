import { createRequire } from 'node:module';
import type * as Grammars from './grammars.ts';
import { once } from '../once.ts';
import { isOver } from './patience.ts';
import type { Token } from './token-classes.ts';

/** Shiki comes with the first code: many notes have none. */
const grammars = once(() => createRequire(import.meta.url)('./grammars.ts') as typeof Grammars);

/**
 * Splits code into lines of tokens. Lines of `LONGEST_LINE` and more are one token. `undefined` where a grammar fails, or is
 * not done by the time given.
 */
export function tokenLines(code: string, grammar: string, until: number): readonly (readonly Token[])[] | undefined {
  const { readerOf } = grammars();
  try {
    const reader = readerOf(grammar);
    const lines: (readonly Token[])[] = [];
    let read = PART;
    for (const line of code.split(/\r?\n/)) {
      if (read >= PART) {
        if (isOver(until)) return undefined;
        read = 0;
      }
      lines.push(reader.read(line));
      read += line.length + 1;
    }
    return lines;
  } catch {
    return undefined;
  }
}

/** Characters after which one looks how much was done; most blocks are shorter. */
const PART = 4000;
