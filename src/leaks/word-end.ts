import { isHangul, isWide } from './text/fold-table.ts';
import { type FoldedText, STARTS_PIECE, STARTS_WORD, UNIT } from './text/folded-text.ts';
import { isParticle } from './text/particles.ts';

/** Letters of the longest particle. */
const LONGEST_PARTICLE = 5;

/** Whether a word ends before the unit at `at`: a boundary follows, or a Korean particle and then a boundary. */
export function endsWord(text: FoldedText, at: number): boolean {
  if (isBoundary(text, at)) return true;
  const last = (text.units[at - 2] ?? 0) & UNIT;
  if (!isWide(last) || !isHangul(last)) return false;
  let rest = '';
  for (let index = at; !isBoundary(text, index); index += 2) {
    rest += String.fromCharCode((text.units[index] ?? 0) & UNIT);
    if (rest.length > LONGEST_PARTICLE) return false;
  }
  return isParticle(rest);
}

function isBoundary({ units, length }: FoldedText, at: number): boolean {
  return at >= length || ((units[at] ?? 0) & (STARTS_WORD | STARTS_PIECE)) !== 0;
}
