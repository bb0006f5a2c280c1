import { createRequire } from 'node:module';
import type * as Grammars from './grammars.ts';
import { once } from '../once.ts';
import type { Patience } from './patience.ts';

/** Shiki comes with the first code: many notes have none. */
const grammars = once(() => createRequire(import.meta.url)('./grammars.ts') as typeof Grammars);

/**
 * Makes code into lines of HTML, in colours. Lines of `LONGEST_LINE` and more have none. `undefined` where a grammar fails, or
 * patience ends before it is done.
 */
export function highlightedLines(code: string, grammar: string, patience: Patience): readonly string[] | undefined {
  const { readerOf } = grammars();
  try {
    const reader = readerOf(grammar);
    const lines: string[] = [];
    for (const line of code.split(/\r?\n/)) {
      if (patience.endsBefore(line.length + 1)) return undefined;
      lines.push(reader.read(line));
    }
    return lines;
  } catch {
    return undefined;
  }
}
