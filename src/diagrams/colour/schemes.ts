import type { DiagramTheme } from '../theme.ts';
import { type Colour, contrast, readColour } from './colour.ts';
import { fromOklch, type Oklch, type Rgb, toOklch } from './oklch.ts';

/** A colour for light paper and the one for dark that stands for it. */
export interface Shades {
  readonly light: Colour;
  readonly dark: Colour;
}

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How colours made for light paper become ones for dark. */
export interface Schemes {
  readonly paper: Readonly<Record<Scheme, Rgb>>;
  readonly ink: Shades;
  shadesOf(colour: Colour): Shades;
}

/** Least contrast of text: https://www.w3.org/TR/WCAG22/#contrast-minimum, and a little for rounding. */
const LEAST_CONTRAST = 4.55;

/**
 * Colours for dark paper have the hue and chroma of those for light, with the lightness turned round, so that light paper
 * becomes the dark one and ink on light the ink on dark.
 */
export function schemesFor({ paper, ink }: DiagramTheme): Schemes {
  const read = (text: string): Colour => readColour(text) ?? { rgb: [0, 0, 0], alpha: 1 };
  const lightness = (text: string): number => toOklch(read(text).rgb).lightness;
  const [top, bottom] = [lightness(paper.light), lightness(ink.light)];
  const [darkPaper, darkInk] = [lightness(paper.dark), lightness(ink.dark)];
  const turned = (light: number): number =>
    Math.min(1, Math.max(0, darkPaper + ((top - light) * (darkInk - darkPaper)) / (top - bottom)));
  return {
    paper: { light: read(paper.light).rgb, dark: read(paper.dark).rgb },
    ink: { light: read(ink.light), dark: read(ink.dark) },
    shadesOf(colour) {
      const known = toOklch(colour.rgb);
      const dark = fromOklch({ ...known, lightness: turned(known.lightness) });
      return { light: colour, dark: { rgb: dark, alpha: colour.alpha } };
    },
  };
}

/**
 * The colour nearest to `wanted` that can be read on all grounds: darker, or lighter where no darker one can. Where no colour
 * can be read on all, the one that can be read best.
 */
export function readableOn(wanted: Rgb, grounds: readonly Rgb[]): Rgb {
  const worst = (colour: Rgb): number => Math.min(...grounds.map((ground) => contrast(colour, ground)));
  if (grounds.length === 0 || worst(wanted) >= LEAST_CONTRAST) return wanted;
  const known = toOklch(wanted);
  const found = [nearest(known, 0, worst), nearest(known, 1, worst)].filter((colour) => colour !== undefined);
  const distance = (colour: Rgb): number => Math.abs(toOklch(colour).lightness - known.lightness);
  const [best] = found.sort((a, b) => distance(a) - distance(b));
  if (best !== undefined) return best;
  const extremes: Rgb[] = [
    [0, 0, 0],
    [1, 1, 1],
  ];
  return extremes.reduce((a, b) => (worst(a) >= worst(b) ? a : b));
}

/** The least change of lightness towards `end` (0 black, 1 white) that makes a colour readable; `undefined` if none does. */
function nearest(known: Oklch, end: number, worst: (colour: Rgb) => number): Rgb | undefined {
  const at = (part: number): Rgb =>
    fromOklch({ ...known, lightness: known.lightness + (end - known.lightness) * part });
  if (worst(at(1)) < LEAST_CONTRAST) return undefined;
  let [least, most] = [0, 1];
  for (let step = 0; step < 12; step++) {
    const middle = (least + most) / 2;
    if (worst(at(middle)) >= LEAST_CONTRAST) most = middle;
    else least = middle;
  }
  return at(most);
}
