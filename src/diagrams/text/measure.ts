import * as harfbuzz from 'harfbuzzjs';
import { legible } from '../source/legible.ts';

/** Measures text as the reader's browser will: with the same font and the same shaper, kerning included. */
export interface TextMeasure {
  /** Width of a line in px. */
  widthOf(text: string, face: TextFace): number;
  /** Height above and below the baseline in whole px, as Blink rounds them, and the height of an `x`. */
  heightsOf(face: TextFace): { readonly ascent: number; readonly descent: number; readonly xHeight: number };
}

export interface TextFace {
  /** In px. */
  readonly size: number;
  /** 100 to 900. */
  readonly weight: number;
}

/** Widths kept of each weight. They are words and labels; at this many they are forgotten, so that memory stays flat. */
const MOST_KEPT = 20_000;

/** Opens a font (variable in weight, in the sfnt container). Throws where the bytes are no font. */
export function measureWith(bytes: Uint8Array): TextMeasure {
  const face = new harfbuzz.Face(new harfbuzz.Blob(bytes));
  const { upem } = face;
  if (face.collectUnicodes().length === 0) throw new Error('The font for diagrams holds no characters.');
  const weights = new Map<number, { font: harfbuzz.Font; widths: Map<string, number>; xHeight: number }>();
  return { widthOf, heightsOf };

  function widthOf(text: string, { size, weight }: TextFace): number {
    const { font, widths } = at(weight);
    let width = widths.get(text);
    if (width === undefined) {
      width = shapedWidth(font, text);
      if (widths.size >= MOST_KEPT) widths.clear();
      widths.set(text, width);
    }
    return (width * size) / upem;
  }

  function heightsOf({ size, weight }: TextFace) {
    const { font, xHeight } = at(weight);
    const { ascender, descender } = font.hExtents();
    return {
      ascent: Math.round((ascender * size) / upem),
      descent: Math.round((-descender * size) / upem),
      xHeight: (xHeight * size) / upem,
    };
  }

  function at(weight: number) {
    const known = weights.get(weight);
    if (known !== undefined) return known;
    const font = new harfbuzz.Font(face);
    font.setVariations([new harfbuzz.Variation('wght', weight)]);
    const xHeight = font.getMetricPosition(harfbuzz.MetricsTag.X_HEIGHT) ?? upem / 2;
    const made = { font, widths: new Map<string, number>(), xHeight };
    weights.set(weight, made);
    return made;
  }

  function shapedWidth(font: harfbuzz.Font, given: string): number {
    const text = legible(given);
    const buffer = new harfbuzz.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    harfbuzz.shape(font, buffer);
    let width = 0;
    let lastMissing = -1;
    for (const { codepoint, cluster, xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) {
      if (codepoint !== 0) width += xAdvance;
      // Several glyphs may stand for one thing that the font lacks, as in a family of emoji.
      else if (cluster !== lastMissing) {
        lastMissing = cluster;
        width += missingWidth(text.codePointAt(cluster) ?? 0) * upem;
      }
    }
    return width;
  }
}

/** How wide, in em, another font draws what this one lacks: emoji like Noto's, ideographs square, all else like a digit. */
function missingWidth(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Mark}\p{Default_Ignorable_Code_Point}]/u.test(character)) return 0;
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)) return 1.245;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}！-｠]/u.test(character) ? 1 : 0.6;
}
