/** A letter of a script whose words run on without spaces, or carry their particles without one. For patterns with `u`. */
export const CJK = String.raw`(?:(?=\p{L})[\p{scx=Hangul}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}])`;
