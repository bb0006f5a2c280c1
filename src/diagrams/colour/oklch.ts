/** Red, green and blue of sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** Lightness 0 to 1, chroma, hue in radians: https://www.w3.org/TR/css-color-4/#ok-lab. */
export interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [toLinear(red), toLinear(green), toLinear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const other = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, other),
    hue: Math.atan2(other, a),
  };
}

/** The colour on a screen; one that no screen shows is made paler until one does. */
export function fromOklch({ lightness, chroma, hue }: Oklch): Rgb {
  const whole = unclamped(lightness, chroma, hue);
  if (isShown(whole)) return clamped(whole);
  let [least, most] = [0, chroma];
  for (let step = 0; step < 16; step++) {
    const middle = (least + most) / 2;
    if (isShown(unclamped(lightness, middle, hue))) least = middle;
    else most = middle;
  }
  return clamped(unclamped(lightness, least, hue));
}

function unclamped(lightness: number, chroma: number, hue: number): Rgb {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    fromLinear(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    fromLinear(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    fromLinear(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

function isShown(colour: Rgb): boolean {
  return colour.every((channel) => channel >= -1e-4 && channel <= 1 + 1e-4);
}

function clamped([red, green, blue]: Rgb): Rgb {
  const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));
  return [clamp(red), clamp(green), clamp(blue)];
}

export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function fromLinear(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * Math.max(channel, 0) ** (1 / 2.4) - 0.055;
}
