/** A character that did not come by yet: `learn` what it comes to. */
export const UNKNOWN = 0;
/** What a character comes to in folded text. Anything else in the table is the unit it becomes. */
export const BOUNDARY = 1;
/** Left out without parting what stands around it: accents, soft hyphens, zero-width characters. */
export const IGNORED = 2;
/** Becomes several units, or is made of parts: ask `unitsOf`. */
export const SEVERAL = 3;

/** Follows every unit of a script whose characters say as much as two letters: Hangul, Han, kana. */
export const FILLER = 4;

/** What of a character does not part words though it is no letter. */
const INVISIBLE = /^[\p{M}\p{Default_Ignorable_Code_Point}\uFDD2]$/u;
const SAYS_SOMETHING = /^[\p{L}\p{N}]$/u;

/** Whether a unit stands for a character of a script that needs few of them: then `FILLER` follows. */
export function isWide(unit: number): boolean {
  return unit >= 0x2e80 && unit <= 0xd7a3 && !(unit >= 0xa4d0 && unit < 0xac00);
}

export function isHangul(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/**
 * Brings each character of the Basic Multilingual Plane to one form, once it was learnt: compatibility forms (NFKD), lower case,
 * no accents, letters and digits only. Hangul syllables stay whole; their parts (NFD) are put together by who reads the text.
 */
export const FOLDED = new Uint16Array(0x10000);

/** Enters a character into the table. To learn all of them takes longer than most sites have to fold. */
export function learn(code: number): number {
  const folded = foldedCode(code);
  FOLDED[code] = folded;
  return folded;
}

function foldedCode(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return code;
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0xd800 && code <= 0xdfff) return BOUNDARY;
  if (code === 0) return IGNORED;
  if (code >= 0x1100 && code <= 0x11ff) return SEVERAL;
  const units = unitsOf(code);
  if (units.length === 1) return units[0] ?? BOUNDARY;
  if (units.length > 1) return SEVERAL;
  return INVISIBLE.test(String.fromCharCode(code)) ? IGNORED : BOUNDARY;
}

/** Ligatures of whole phrases are cut: a folded text must not grow beyond what its bytes allow. */
const MOST_UNITS = 4;

const known = new Map<number, readonly number[]>();

/** The units of a character, without fillers; none for what is no letter or digit. Astral characters lose their plane. */
export function unitsOf(code: number): readonly number[] {
  const before = known.get(code);
  if (before !== undefined) return before;
  const units: number[] = [];
  for (const character of String.fromCodePoint(code).normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (!SAYS_SOMETHING.test(character)) continue;
    const unit = (character.codePointAt(0) ?? 0) & 0xffff;
    if (unit > FILLER && units.length < MOST_UNITS) units.push(unit);
  }
  known.set(code, units);
  return units;
}
