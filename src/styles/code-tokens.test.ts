import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKEN_CLASSES } from '../markdown/code/token-classes.ts';

type Rgb = readonly [number, number, number];
const THEMES = ['light', 'dark'] as const;

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

/** All pairs `name … light-dark(#…, #…)` of a stylesheet. */
function pairs(css: string, name: RegExp): Map<string, Record<(typeof THEMES)[number], string>> {
  const found = css.matchAll(new RegExp(`${name.source}\\s*light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\)`, 'g'));
  return new Map(Array.from(found, ([, key = '', light = '', dark = '']) => [key, { light, dark }]));
}

const tokens = pairs(read('code-tokens.css'), /\.([a-z]) \{\s*color:/);
const design = pairs(read('tokens.css'), /--([a-z-]+):/);

function linear(hex: string): Rgb {
  const channel = (at: number): number => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** Contrast of WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** `color-mix(in oklab, a 10%, b)`: https://www.w3.org/TR/css-color-4/#color-conversion-code. */
function washed(a: Rgb, b: Rgb): Rgb {
  const [one, other] = [toOklab(a), toOklab(b)];
  const [l, m, s] = apply(FROM_OKLAB, blend(one, other)).map((value) => value ** 3);
  return apply(TO_LINEAR, [l ?? 0, m ?? 0, s ?? 0]);
}

const blend = (a: Rgb, b: Rgb): Rgb => [0, 1, 2].map((at) => (a[at] ?? 0) * 0.1 + (b[at] ?? 0) * 0.9) as unknown as Rgb;
const toOklab = (colour: Rgb): Rgb => apply(TO_OKLAB, apply(TO_LMS, colour).map(Math.cbrt) as unknown as Rgb);
const apply = (rows: readonly Rgb[], [x, y, z]: Rgb): Rgb =>
  rows.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Rgb;

const TO_LMS: readonly Rgb[] = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const TO_OKLAB: readonly Rgb[] = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const FROM_OKLAB: readonly Rgb[] = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];
const TO_LINEAR: readonly Rgb[] = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];

describe('the colours of code', () => {
  it('are given for every kind of token', () => {
    expect([...tokens.keys()].sort()).toEqual(Object.keys(TOKEN_CLASSES).sort());
  });

  it.each(THEMES)('can be read on every %s ground', (theme) => {
    const paper = linear(design.get('paper-sunk')?.[theme] ?? '');
    const marks = ['accent', 'hue-alarm'].map((hue) => washed(linear(design.get(hue)?.[theme] ?? ''), paper));
    const plain = { light: '#f6f7f9', dark: '#16181d' };
    for (const ground of [linear(plain[theme]), paper, ...marks]) {
      for (const [kind, colour] of tokens) {
        expect(contrast(linear(colour[theme]), ground), `${kind} on ${ground.join(' ')}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('are reckoned rightly', () => {
    expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21);
    expect(contrast(linear('#767676'), linear('#ffffff'))).toBeCloseTo(4.54, 2);
    const green = linear('#17694e');
    for (const [at, channel] of washed(green, green).entries()) expect(channel).toBeCloseTo(green[at] ?? 0, 5);
    expect(contrast(washed(linear('#000000'), linear('#ffffff')), linear('#ffffff'))).toBeGreaterThan(1.2);
  });
});
