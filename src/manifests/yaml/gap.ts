import { type Cursor, ahead, columnOf, isBlank, isBreak, passBreak } from './cursor.ts';
import { YamlProblem } from './yaml-fault.ts';

/** What stands between two words of a scalar. */
export interface Gap {
  /** Blanks before the first line end. */
  readonly blanks: string;
  readonly breaks: number;
}

/** Goes over the blanks and line ends between two words; a tab that opens a line may not stand before the column `indent`. */
export function passGap(cursor: Cursor, indent = 0): Gap {
  let blanks = '';
  let breaks = 0;
  for (;;) {
    const next = ahead(cursor);
    if (isBreak(next)) {
      passBreak(cursor);
      breaks++;
    } else if (isBlank(next)) {
      if (breaks > 0 && next === '\t' && columnOf(cursor) < indent)
        throw strayTab(cursor.at, 'that violates indentation');
      if (breaks === 0) blanks += next;
      cursor.at++;
    } else return { blanks, breaks };
  }
}

/** What a gap counts for: one line end is a space, each further one stands for itself. */
export function folded({ blanks, breaks }: Gap): string {
  return breaks === 0 ? blanks : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

/** A tab where only spaces may stand. */
export function strayTab(at: number, where: string): YamlProblem {
  return new YamlProblem('yaml-tab', at, `found a tab character ${where}`);
}
