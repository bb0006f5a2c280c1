/** The family under which stylesheets ask for the font. */
export const FONT_FAMILY = 'Pretendard Variable';

/** The weights that the font is cut to. */
export const WEIGHTS = { min: 400, max: 700 } as const;

/** A file of the font and what it holds. */
export interface FontFace {
  /** File name, beside the stylesheet. */
  readonly file: string;
  /** Characters for which the file is fetched; all, where there are none. */
  readonly characters?: readonly number[];
}

/**
 * The stylesheet that pages link to. A font that is not there when a page is first drawn is kept for the next page: it is
 * preloaded, so that only a slow first visit does without, and no text ever moves under a reader's eyes.
 */
export function fontStylesheet(faces: readonly FontFace[]): string {
  return faces.map(fontFace).join('');
}

function fontFace({ file, characters }: FontFace): string {
  const range = characters === undefined ? '' : `;unicode-range:${unicodeRange(characters)}`;
  return (
    `@font-face{font-family:"${FONT_FAMILY}";font-style:normal;font-weight:${WEIGHTS.min} ${WEIGHTS.max};` +
    `font-display:optional;src:url(${file})format("woff2")${range}}\n`
  );
}

/** Writes ascending code points as CSS does: `U+ac00-ac02,U+b098`. */
export function unicodeRange(characters: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const character of characters) {
    const run = runs.at(-1);
    if (run?.last === character - 1) run.last = character;
    else runs.push({ first: character, last: character });
  }
  return runs
    .map(({ first, last }) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`)
    .join(',');
}
