// Blocks that terminals draw two columns wide (Unicode Standard Annex #11, classes W and F), without the rare ones.
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|[\u{20000}-\u{3FFFD}]/u;
const NARROWEST = /\p{Mark}|[\u200B-\u200D\u2060\uFEFF\u1160-\u11FF]/u;

/** Columns that one character (code point) takes in a terminal: 0, 1, or 2 as Hangul does. */
export function displayWidth(character: string): 0 | 1 | 2 {
  if (character < '\u0300') return 1;
  if (NARROWEST.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
