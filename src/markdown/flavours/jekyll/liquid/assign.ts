import { LONGEST_VALUE } from './expression.ts';
import type { LiquidTag } from './liquid-token.ts';
import type { LiquidPiece } from './pieces.ts';

/** A variable that a note sets. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** Where the tags that set it end. */
  readonly end: number;
}

/** `{% assign name = expression %}`; `undefined` where the value is not known. */
export function assigned(
  { name: tag, markup, end }: LiquidTag,
  valueOf: (expression: string) => string | undefined,
): Assignment | undefined {
  const [, name, expression] = (tag === 'assign' ? /^([\w-]+)\s*=\s*([^]*)$/.exec(markup) : null) ?? [];
  const value = expression === undefined ? undefined : valueOf(expression);
  return name === undefined || value === undefined ? undefined : { name, value, end };
}

/**
 * `{% capture name %}…{% endcapture %}`, where all that stands between is known; `undefined` for any other.
 *
 * @param inner The Liquid between the two tags.
 */
export function captured(
  text: string,
  tag: LiquidTag,
  inner: readonly LiquidPiece[],
  close: LiquidPiece | undefined,
  valueOf: (expression: string) => string | undefined,
): Assignment | undefined {
  const [, name] = /^["']?([\w-]+)["']?$/.exec(tag.markup) ?? [];
  if (tag.name !== 'capture' || name === undefined || close?.kind !== 'tag') return undefined;
  const parts: string[] = [];
  let done = tag.end;
  for (const piece of inner) {
    const value = valueIn(text, piece, valueOf);
    if (value === undefined) return undefined;
    parts.push(text.slice(done, piece.start), value);
    done = piece.end;
  }
  const value = [...parts, text.slice(done, close.start)].join('').trim();
  return value.length > LONGEST_VALUE ? undefined : { name, value, end: close.end };
}

function valueIn(
  text: string,
  piece: LiquidPiece,
  valueOf: (expression: string) => string | undefined,
): string | undefined {
  if (piece.kind === 'hidden') return '';
  if (piece.kind === 'raw') return text.slice(piece.contentStart, piece.contentEnd);
  return piece.kind === 'output' ? valueOf(piece.markup) : undefined;
}
