import type { Styles } from '../cascade/styles.ts';
import { readableOn, type Schemes } from '../colour/schemes.ts';
import { applyTo, type Matrix } from '../geometry/matrix.ts';
import { type Fragment, layOut } from '../text/layout.ts';
import type { TextMeasure } from '../text/measure.ts';
import { decodeEntities } from './entities.ts';
import type { Ground } from './ground.ts';
import { opaque, paintOf, writeShades } from './paint.ts';
import { type Part, part } from './part.ts';
import { shortNumber } from './round.ts';

/** Pieces of one line that look the same. */
interface Run {
  readonly first: Fragment;
  text: string;
  width: number;
  readonly style: Map<string, string>;
}

export interface TextSetting {
  readonly styles: Styles;
  readonly schemes: Schemes;
  readonly measure: TextMeasure;
  readonly ground: Ground;
}

/**
 * A `text` element with every line at its place, so that no browser has to find it anew, and as long as it was measured, so that it
 * stays within its shape in another font too. `undefined` where nothing can be read.
 */
export function textPart(element: Element, place: Matrix, setting: TextSetting): Part | undefined {
  return partOf(layOut(element, setting.styles, setting.measure), place, setting);
}

/** The same for text that is already laid out. */
export function partOf(fragments: readonly Fragment[], place: Matrix, setting: TextSetting): Part | undefined {
  const runs: Run[] = [];
  for (const fragment of fragments) {
    if (setting.styles.valueOf(fragment.element, 'visibility') === 'hidden') continue;
    const style = styleOf(fragment, place, setting);
    const text = decodeEntities(fragment.text);
    const width = text === fragment.text ? fragment.width : setting.measure.widthOf(text, fragment.face);
    const last = runs.at(-1);
    if (last?.first.line === fragment.line && last.first.y === fragment.y && isSame(last.style, style)) {
      last.text += text;
      last.width += width;
    } else runs.push({ first: fragment, text, width, style });
  }
  if (runs.every(({ text }) => text.trim() === '')) return undefined;
  const whole = part('text');
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    set(whole, only, true);
    return whole;
  }
  for (const [index, run] of runs.entries()) {
    const piece = part('tspan');
    set(piece, run, runs[index - 1]?.first.line !== run.first.line || runs[index - 1]?.first.y !== run.first.y);
    // Lines follow each other in what is copied and read aloud.
    if (index > 0 && runs[index - 1]?.first.line !== run.first.line) whole.children.push(' ');
    whole.children.push(piece);
  }
  return whole;
}

function set({ attributes, style, children }: Part, { first, text, width, style: own }: Run, isFirst: boolean): void {
  const { line } = first;
  if (isFirst) {
    attributes.set('x', shortNumber(line.anchor === 'start' ? first.x : line.x));
    attributes.set('y', shortNumber(first.y));
  }
  if (text.trim().length > 1) {
    attributes.set('textLength', shortNumber(width));
    attributes.set('lengthAdjust', 'spacingAndGlyphs');
  }
  for (const [property, value] of own) style.set(property, value);
  children.push(text);
}

function styleOf(
  { element, face, x, y, width, line }: Fragment,
  place: Matrix,
  setting: TextSetting,
): Map<string, string> {
  const { styles, schemes, ground } = setting;
  const style = new Map<string, string>();
  const paint = paintOf(element, 'fill', styles, schemes);
  const wanted = paint.kind === 'shades' ? paint.shades : schemes.ink;
  const middle = y - face.size * 0.35;
  const points = [0.08, 0.5, 0.92].map((part) => applyTo(place, x + width * part, middle));
  const grounds = ground.under(points);
  const fill = {
    light: opaque({ rgb: readableOn(wanted.light.rgb, grounds.light), alpha: 1 }),
    dark: opaque({ rgb: readableOn(wanted.dark.rgb, grounds.dark), alpha: 1 }),
  };
  style.set('fill', writeShades(fill));
  if (face.size !== 16) style.set('font-size', `${shortNumber(face.size)}px`);
  if (face.weight !== 400) style.set('font-weight', String(face.weight));
  if (/^(?:italic|oblique)$/.test(styles.valueOf(element, 'font-style') ?? '')) style.set('font-style', 'italic');
  if (line.anchor !== 'start') style.set('text-anchor', line.anchor);
  const decoration = styles.valueOf(element, 'text-decoration') ?? '';
  const lined = /underline|line-through/.exec(decoration)?.[0];
  if (lined !== undefined) style.set('text-decoration', lined);
  return style;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([property, value]) => other.get(property) === value);
}
