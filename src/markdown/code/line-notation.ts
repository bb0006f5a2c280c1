import type { Mark } from './fence.ts';

/** Code without its marking comments, and the lines that they mark. */
export interface Notated {
  readonly code: string;
  /** Marks by number of line, counted from 1 in `code`. */
  readonly marks: ReadonlyMap<number, Mark>;
}

const MARK_OF = new Map(
  Object.entries<Mark>({
    '++': 'inserted',
    '--': 'deleted',
    highlight: 'highlighted',
    hl: 'highlighted',
    focus: 'focused',
    error: 'deleted',
    warning: 'highlighted',
  }),
);

/** A comment of any language that holds nothing but a mark, at the end of its line. */
const NOTATION =
  /[ \t]*(?:\/\/|\/\*|<!--|\{\/\*|--|#|;|%|'|")[ \t]*\[!code ([\w+-]{1,20})(?::(\d{1,6}))?\][ \t]*(?:\*\/\}?|-->)?[ \t]*$/;

/**
 * Reads the comments `[!code ++]`, `[!code --]`, `[!code highlight:3]` and their relatives (the notation of Shiki's and
 * VitePress's transformers). They are taken out of the code. `:3` marks that many lines; a comment alone on its line is
 * taken out with the line and marks the ones below. Comments with other words are left as they stand.
 */
export function readNotation(code: string): Notated {
  if (!code.includes('[!code ')) return { code, marks: new Map() };
  const kept: string[] = [];
  const marks = new Map<number, Mark>();
  for (const line of code.split('\n')) {
    const [whole = '', word = '', count = '1'] = line.includes('[!code ') ? (NOTATION.exec(line) ?? []) : [];
    const mark = MARK_OF.get(word);
    const rest = mark === undefined ? line : line.slice(0, line.length - whole.length);
    const stands = mark === undefined || rest.trim() !== '';
    if (stands) kept.push(rest);
    if (mark === undefined) continue;
    const first = stands ? kept.length : kept.length + 1;
    // A count beyond the end of the code marks nothing there; it must not make the map grow either.
    for (let line = first; line < first + Math.min(Number(count), MOST_LINES); line++) marks.set(line, mark);
  }
  return { code: kept.join('\n'), marks };
}

const MOST_LINES = 1000;
