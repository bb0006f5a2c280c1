import { expect, it } from 'vitest';
import { foldAll } from './fold-all.ts';
import { folder } from './fold.ts';
import { FILLER } from './fold-table.ts';
import { STARTS_PIECE, STARTS_WORD, UNIT } from './folded-text.ts';

const PIECE = String.fromCodePoint(0x2502);

/** Folded texts, as they can be read: words apart, pieces apart. */
function folded(texts: readonly string[]): string[] {
  return Array.from(foldAll(texts, folder()), ({ units, length }) =>
    Array.from(units.subarray(0, length), (unit) => {
      const before = (unit & STARTS_PIECE) !== 0 ? PIECE : (unit & STARTS_WORD) !== 0 ? ' ' : '';
      return before + ((unit & UNIT) <= FILLER ? '' : String.fromCharCode(unit & UNIT));
    }).join(''),
  ).filter((text) => text !== '');
}

it('keeps short texts apart, as if each were folded alone', () => {
  expect(folded(['Violet whale', '50%', '보라 고래', 'back\\', 'e\u0301', '각'.normalize('NFD')])).toEqual([
    '│violet whale│50│보라 고래│back│e│각',
  ]);
});

it('reads what may be markup both ways', () => {
  expect(folded(['a <b title="whale">c</b>', 'x'])).toEqual(['│a c', '│whale', '│a b title whale c b', '│x']);
});
