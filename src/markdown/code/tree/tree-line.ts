/** A line of a listing, as far as the line alone tells. */
export type TreeLine =
  | { readonly kind: 'blank' }
  /** A line without any drawing. */
  | { readonly kind: 'text'; readonly column: number; readonly text: string }
  /** Bars only, or bars with text behind them. */
  | { readonly kind: 'bars'; readonly bars: readonly number[]; readonly column: number; readonly text: string }
  | { readonly kind: 'item'; readonly bars: readonly number[]; readonly column: number; readonly text: string };

const SPACE = new Set([' ', '\u00a0']);
const BARS = new Set(['│', '┃', '║', '|', '¦']);
const TAB_WIDTH = 4;

/** What joins an item to the line above: `├── `, `└─`, `├─┬ `, `|-- `, `+--`, `` `-- ``, `\---`, `|_ `. */
const CONNECTOR = /(?:[├└┣┗╠╚╰┝┖][─━═╴-]*┬?|[|+`\\](?:-{2,4}|─+)(?![-─|+])|\|_{1,3}(?![_|]))[ \u00a0]?/y;

/** Corners and crossings that a tree does not have, but boxes and tables do. */
const BOX = /[┌┐┘┤┴┼╔╗╝╣╩╬╮╯╭]/;

/** Reads one line; `undefined` for one that belongs to a drawing of another kind. Columns count characters. */
export function readTreeLine(line: string): TreeLine | undefined {
  if (BOX.test(line)) return undefined;
  const bars: number[] = [];
  let column = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    CONNECTOR.lastIndex = at;
    const connector = CONNECTOR.exec(line)?.[0];
    if (connector !== undefined) {
      const text = line.slice(at + connector.length).trim();
      return text === '' ? undefined : { kind: 'item', bars, column, text };
    }
    if (BARS.has(character)) bars.push(column);
    else if (!SPACE.has(character) && character !== '\t') return restOf(line.slice(at).trimEnd(), bars, column);
    column += character === '\t' ? TAB_WIDTH - (column % TAB_WIDTH) : 1;
  }
  return bars.length === 0 ? { kind: 'blank' } : { kind: 'bars', bars, column, text: '' };
}

function restOf(text: string, bars: readonly number[], column: number): TreeLine {
  return bars.length === 0 ? { kind: 'text', column, text } : { kind: 'bars', bars, column, text };
}
