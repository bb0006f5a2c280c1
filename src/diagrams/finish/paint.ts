import type { Styles } from '../cascade/styles.ts';
import { type Colour, readColour, writeColour } from '../colour/colour.ts';
import type { Schemes, Shades } from '../colour/schemes.ts';

/** What a colour property of an element comes to: two shades, nothing, or another part of the picture such as a gradient. */
export type Paint =
  | { readonly kind: 'none' }
  | { readonly kind: 'shades'; readonly shades: Shades }
  | { readonly kind: 'pointer'; readonly id: string };

const NONE: Paint = { kind: 'none' };
const POINTER = /^url\(\s*["']?#([\w.:-]+)["']?\s*\)/;

/** Reads a colour property as it holds for an element; what makes no sense is as if it were not said. */
export function paintOf(element: Element, property: string, styles: Styles, schemes: Schemes): Paint {
  const said = styles.valueOf(element, property)?.trim();
  const text = said?.toLowerCase() === 'currentcolor' ? (styles.valueOf(element, 'color') ?? '#000') : said;
  const usual = property === 'stroke' ? 'none' : '#000';
  return read(text ?? usual, schemes) ?? read(usual, schemes) ?? NONE;
}

function read(text: string, schemes: Schemes): Paint | undefined {
  if (text === 'none' || text === 'transparent') return NONE;
  const [, id] = POINTER.exec(text) ?? [];
  if (id !== undefined) return { kind: 'pointer', id };
  const colour = readColour(text);
  if (colour === undefined) return undefined;
  return colour.alpha === 0 ? NONE : { kind: 'shades', shades: schemes.shadesOf(colour) };
}

/** A pair of colours as CSS: `light-dark(…)`, or one where both are the same. */
export function writeShades({ light, dark }: Shades): string {
  const [onLight, onDark] = [writeColour(light), writeColour(dark)];
  return onLight === onDark ? onLight : `light-dark(${onLight},${onDark})`;
}

export function opaque({ rgb }: Colour): Colour {
  return { rgb, alpha: 1 };
}
