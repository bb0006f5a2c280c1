import { lineFinder, type LineFinder } from '../lines/line-finder.ts';
import type { LiquidPiece } from './pieces.ts';
import { surroundingsIn, type Surroundings } from '../lines/layout.ts';

/** Where a piece of Liquid stands. */
export interface Spot {
  /** `destination`: where a link or image of Markdown leads. */
  readonly where: Surroundings | 'destination';
  /** It fills its lines, but for the marks of quotes and lists. */
  readonly alone: boolean;
  /** What the lines after its first must begin with to stay in the same quote or list. */
  readonly indent: string;
  /** Its line is a row of a table, or may be. */
  readonly inTable: boolean;
}

/** Tells of each token where it stands, in the order of the tokens. */
export function spotsOf(text: string, tokens: readonly LiquidPiece[], lines: LineFinder): Spot[] {
  const plain = withoutLiquid(text, tokens);
  const surroundings = surroundingsIn(plain.text);
  const plainLines = lineFinder(plain.text);
  return tokens.map((token, index) => {
    const at = plain.offsets[index] ?? 0;
    const where = surroundings(at);
    const marks = lines.marksBefore(token.start);
    const [from, to] = [plainLines.startOf(at), plainLines.endOf(at)];
    return {
      where: where === 'text' && isDestination(plain.text, at, from) ? 'destination' : where,
      alone: marks !== undefined && lines.endsLine(token.end),
      indent: (marks ?? lines.marksOf(token.start)).replace(/[^\s>]/g, ' '),
      inTable: to - from < LONGEST_ROW && /^[\s>]*\|| \| /.test(plain.text.slice(from, to)),
    };
  });
}

const LONGEST_ROW = 2000;
const LONGEST_DESTINATION = 300;

function isDestination(text: string, at: number, lineStart: number): boolean {
  const before = text.slice(Math.max(lineStart, at - LONGEST_DESTINATION), at);
  return /\]\(<?[^\s()<>]*$/.test(before) || (/^[\s>]*\[[^\]]+\]:/.test(before) && /\]:\s*<?[^\s<>]*$/.test(before));
}

/**
 * The text as Markdown sees it, with letters where Liquid may write something, and where each token stands in it. What Liquid
 * holds (a bar, a quotation mark) is no Markdown and no HTML.
 */
function withoutLiquid(text: string, tokens: readonly LiquidPiece[]): { text: string; offsets: number[] } {
  const parts: string[] = [];
  const offsets: number[] = [];
  let [done, length] = [0, 0];
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const token of tokens) {
    add(text.slice(done, token.start));
    offsets.push(length);
    if (token.kind === 'raw') add(text.slice(token.contentStart, token.contentEnd));
    else if (token.kind === 'open') add(text.slice(token.start, token.end));
    else if (token.kind !== 'hidden') add('x'.repeat(Math.min(token.end - token.start, LONGEST_FILLER)));
    done = token.end;
  }
  add(text.slice(done));
  return { text: parts.join(''), offsets };
}

const LONGEST_FILLER = 40;
