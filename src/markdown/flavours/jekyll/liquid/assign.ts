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

/** `{% capture name %}…{% endcapture %}`, where what stands between holds no Liquid; `undefined` for any other. */
export function captured(text: string, tag: LiquidTag, close: LiquidPiece | undefined): Assignment | undefined {
  const [, name] = /^["']?([\w-]+)["']?$/.exec(tag.markup) ?? [];
  if (tag.name !== 'capture' || name === undefined || close?.kind !== 'tag') return undefined;
  return { name, value: text.slice(tag.end, close.start).trim(), end: close.end };
}
