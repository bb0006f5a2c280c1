import type { Styles } from '../cascade/styles.ts';
import type { TextFace } from './measure.ts';

/** Size of text for which nothing says another, in px. */
const USUAL_SIZE = 16;
const USUAL: TextFace = { size: USUAL_SIZE, weight: 400 };
const NAMED_SIZES: Readonly<Record<string, number>> = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
};

/** Size and weight of the text in an element, with what it gets from those around it. */
export function faceOf(element: Element, styles: Styles): TextFace {
  const declared = styles.declared(element);
  // Styles declare anew what may have changed, so what was found for a declaration holds.
  let face = found.get(declared);
  if (face === undefined) {
    const parent = element.parentElement;
    const outer = parent === null ? USUAL : faceOf(parent, styles);
    const [size, weight] = [declared.get('font-size'), declared.get('font-weight')];
    const isOuter = size === undefined && weight === undefined;
    face = isOuter ? outer : { size: sizeOf(size, outer.size), weight: weightOf(weight, outer.weight) };
    found.set(declared, face);
  }
  return face;
}

const found = new WeakMap<ReadonlyMap<string, string>, TextFace>();

function sizeOf(value: string | undefined, outer: number): number {
  return value === undefined
    ? outer
    : (lengthIn(value, outer, outer) ?? NAMED_SIZES[value] ?? relativeSize(value, outer));
}

function relativeSize(value: string, outer: number): number {
  if (value === 'smaller') return outer / 1.2;
  return value === 'larger' ? outer * 1.2 : outer;
}

function weightOf(value: string | undefined, outer: number): number {
  switch (value) {
    case 'normal':
      return 400;
    case 'bold':
      return 700;
    case 'bolder':
      return outer < 350 ? 400 : outer < 550 ? 700 : 900;
    case 'lighter':
      return outer < 550 ? 100 : outer < 750 ? 400 : 700;
    default: {
      const number = Number(value);
      return number >= 1 && number <= 1000 ? number : outer;
    }
  }
}

/** A length in px; a bare number is one, as in SVG. `undefined` for what is no length. */
export function lengthIn(value: string | null | undefined, em: number, whole: number): number | undefined {
  const [, number, unit = ''] = /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*([a-z%]*)/i.exec(value ?? '') ?? [];
  if (number === undefined) return undefined;
  const factor = UNITS[unit.toLowerCase()];
  if (factor !== undefined) return Number(number) * factor;
  if (unit === 'em') return Number(number) * em;
  if (unit === 'ex') return (Number(number) * em) / 2;
  return unit === '%' ? (Number(number) * whole) / 100 : undefined;
}

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  rem: USUAL_SIZE,
};
