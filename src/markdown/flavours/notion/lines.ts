/** A line of a text, and where it begins. */
export interface Line {
  readonly start: number;
  readonly text: string;
  /** It stands in a block of code, or is one of its fences. */
  readonly isCode: boolean;
}

/** The lines of a text. */
export function linesOf(text: string): Line[] {
  let start = 0;
  let fence = '';
  return text.split('\n').map((line) => {
    const mark = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    const from = start;
    start += line.length + 1;
    return { start: from, text: line, isCode };
  });
}
