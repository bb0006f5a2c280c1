/** A line of a text, and the offset where it begins. */
export interface ProseLine {
  readonly line: string;
  readonly start: number;
}

const FENCE = /^[ \t>]{0,20}(?<mark>`{3,}|~{3,})/;

/**
 * The lines of a text that stand outside fenced code, without their line breaks. The fences themselves are among them: an
 * opening one names a language.
 */
export function* proseLines(text: string): Generator<ProseLine> {
  let fence: string | undefined;
  let start = 0;
  while (start < text.length) {
    const lineBreak = text.indexOf('\n', start);
    const line = text.slice(start, lineBreak === -1 ? text.length : lineBreak);
    const hasMark = line.includes('```') || line.includes('~~~');
    const mark = hasMark ? FENCE.exec(line)?.groups?.['mark'] : undefined;
    const closes = fence !== undefined && mark?.startsWith(fence) === true;
    if (fence === undefined) yield { line, start };
    if (closes) fence = undefined;
    else if (fence === undefined && mark !== undefined) fence = mark;
    start += line.length + 1;
  }
}
