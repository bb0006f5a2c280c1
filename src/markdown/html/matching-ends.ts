import { treatmentOf } from './elements.ts';
import type { HtmlToken } from './tokens.ts';

/** A token and the fragment in which it stands. */
export interface Piece {
  readonly token: HtmlToken;
  readonly html: string;
  readonly fragment: number;
}

/** Whether what an element holds is not shown: it is no text, or only for browsers that cannot play it. */
export function swallowsContent(name: string): boolean {
  const { kind } = treatmentOf(name);
  return kind === 'dropped' || kind === 'media';
}

/**
 * The index of the piece that ends an element, for those elements whose treatment depends on where they end: paragraphs,
 * players, and those that go with their content.
 */
export function matchingEnds(pieces: readonly Piece[]): ReadonlyMap<Piece, number> {
  const ends = new Map<Piece, number>();
  const open = new Map<string, Piece[]>();
  for (const [index, piece] of pieces.entries()) {
    const { token } = piece;
    if (token.kind !== 'start' && token.kind !== 'end') continue;
    if (token.name !== 'p' && !swallowsContent(token.name)) continue;
    const starts = open.get(token.name) ?? [];
    open.set(token.name, starts);
    if (token.kind === 'end') {
      const start = starts.pop();
      if (start !== undefined) ends.set(start, index);
    } else if (!token.selfClosing || token.name === 'p') {
      // A paragraph ends where the next one begins.
      if (token.name === 'p') starts.length = 0;
      starts.push(piece);
    }
  }
  return ends;
}
