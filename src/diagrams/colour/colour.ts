import { color as readCss } from 'd3-color';
import { type Rgb, toLinear } from './oklch.ts';

export interface Colour {
  readonly rgb: Rgb;
  /** 0 to 1. */
  readonly alpha: number;
}

/** Reads a colour of CSS in any of its older notations; `undefined` for what is none. */
export function readColour(text: string): Colour | undefined {
  // The reader knows functions with commas only.
  const commas = text
    .trim()
    .replace(
      /^((?:rgb|hsl)a?)\(\s*([^,()]+?)\s+([^,()]+?)\s+([^,()/]+?)\s*(?:\/\s*([^,()]+?)\s*)?\)$/i,
      (_, name: string, a, b, c, d) =>
        d === undefined
          ? `${name}(${String(a)},${String(b)},${String(c)})`
          : `${name.slice(0, 3)}a(${[a, b, c, d].join(',')})`,
    )
    .replace(/^(hsla?)\(\s*([\d.e+-]+)deg/i, '$1($2');
  const read = readCss(commas)?.rgb();
  if (read === undefined || Number.isNaN(read.r) || Number.isNaN(read.opacity)) return undefined;
  const { r, g, b, opacity } = read.clamp();
  return { rgb: [r / 255, g / 255, b / 255], alpha: opacity };
}

/** `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
export function writeColour({ rgb, alpha }: Colour): string {
  const digits = (channel: number): string =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  const hex = `#${rgb.map(digits).join('')}${alpha < 1 ? digits(alpha) : ''}`;
  return hex.length === 7 && /^#(.)\1(.)\2(.)\3$/.test(hex) ? `#${hex[1] ?? ''}${hex[3] ?? ''}${hex[5] ?? ''}` : hex;
}

/** A colour laid over an opaque one. */
export function over({ rgb, alpha }: Colour, ground: Rgb): Rgb {
  const mix = (at: 0 | 1 | 2): number => rgb[at] * alpha + ground[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}

/** Contrast of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}
