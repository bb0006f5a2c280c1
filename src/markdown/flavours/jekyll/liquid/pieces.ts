import type { LiquidTag, LiquidToken } from './liquid-token.ts';

/** Liquid that is to be looked at as one. */
export type LiquidPiece = LiquidToken | LiquidBlock;

/** `{% name %}…{% endname %}` whose content is not Markdown. */
export interface LiquidBlock {
  readonly kind: 'block';
  readonly start: number;
  readonly end: number;
  readonly open: LiquidTag;
  readonly close: LiquidTag;
  readonly inner: readonly LiquidToken[];
}

/** Puts the tokens of a block of code together, and leaves the others as they are. */
export function piecesOf(tokens: readonly LiquidToken[]): LiquidPiece[] {
  const ends = blockEnds(tokens);
  const pieces: LiquidPiece[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index];
    const end = ends.get(index) ?? -1;
    const close = tokens[end];
    if (open === undefined) break;
    if (open.kind === 'tag' && open.name === 'highlight' && close?.kind === 'tag') {
      const inner = tokens.slice(index + 1, end);
      pieces.push({ kind: 'block', start: open.start, end: close.end, open, close, inner });
      index = end;
    } else pieces.push(open);
  }
  return pieces;
}

/** For the index of each tag that a later `end…` closes the index of that one. */
export function blockEnds(tokens: readonly { readonly kind: string; readonly name?: string }[]): Map<number, number> {
  const open = new Map<string, number[]>();
  const ends = new Map<number, number>();
  for (const [index, { kind, name = '' }] of tokens.entries()) {
    if (kind !== 'tag') continue;
    const opening = name.startsWith('end') ? open.get(name.slice(3))?.pop() : undefined;
    if (opening !== undefined) {
      ends.set(opening, index);
      continue;
    }
    const others = open.get(name) ?? [];
    others.push(index);
    open.set(name, others);
  }
  return ends;
}
