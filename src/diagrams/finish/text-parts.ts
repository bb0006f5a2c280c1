import type { Styles } from '../cascade/styles.ts';
import { readableOn, type Schemes } from '../colour/schemes.ts';
import { type Box, moved } from '../geometry/box.ts';
import { applyTo, type Matrix } from '../geometry/matrix.ts';
import { boxAroundText, type Fragment, layOut } from '../text/layout.ts';
import type { TextMeasure } from '../text/measure.ts';
import type { Stretch } from '../links/link-marks.ts';
import { legible } from '../source/legible.ts';
import { decodeEntities } from '../source/read-entities.ts';
import type { Ground } from './ground.ts';
import { type Linking, linkPart, stretchesIn } from './linking.ts';
import { opaque, paintOf, writeShades } from './paint.ts';
import { type Part, part } from './part.ts';
import { shortNumber } from './round.ts';

/** Pieces of one line that look the same. */
interface Run {
  readonly first: Fragment;
  text: string;
  width: number;
  readonly style: Map<string, string>;
  readonly link: number | undefined;
}

export interface TextSetting {
  readonly styles: Styles;
  readonly schemes: Schemes;
  readonly measure: TextMeasure;
  readonly ground: Ground;
  readonly linking: Linking;
  /** Where there is text, in the picture. */
  readonly written: Box[];
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
  const runs = runsOf(fragments, place, setting);
  if (runs.every(({ text }) => text.trim() === '')) return undefined;
  const box = moved(boxAroundText(fragments, setting.measure), place);
  if (box !== undefined) setting.written.push(box);
  const whole = part('text');
  const [only] = runs;
  if (runs.length === 1 && only !== undefined) {
    set(whole, only, true);
    whole.children.push(linked(only, only.text, setting));
    return whole;
  }
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]?.first;
    const piece = part('tspan', [run.text]);
    set(piece, run, before?.line !== run.first.line || before.y !== run.first.y);
    // Lines follow each other in what is copied and read aloud.
    if (before !== undefined && before.line !== run.first.line) whole.children.push(' ');
    whole.children.push(linked(run, piece, setting));
  }
  return whole;
}

function runsOf(fragments: readonly Fragment[], place: Matrix, setting: TextSetting): Run[] {
  const runs: Run[] = [];
  for (const fragment of fragments) {
    if (setting.styles.valueOf(fragment.element, 'visibility') === 'hidden') continue;
    const style = styleOf(fragment, place, setting);
    for (const stretch of stretchesIn(fragment, setting.linking)) {
      const text = legible(decodeEntities(stretch.text));
      const width = text === fragment.text ? fragment.width : setting.measure.widthOf(text, fragment.face);
      const last = runs.at(-1);
      const continues = last?.first.line === fragment.line && last.first.y === fragment.y && last.link === stretch.link;
      if (continues && isSame(last.style, style)) {
        last.text += text;
        last.width += width;
      } else
        runs.push({ first: fragment, text, width, style: underlined(style, stretch, setting), link: stretch.link });
    }
  }
  return runs;
}

/** What leads somewhere looks like it; where a whole node does, the words that say so. */
function underlined(
  style: ReadonlyMap<string, string>,
  { link }: Stretch,
  { linking }: TextSetting,
): Map<string, string> {
  const isLink = link !== undefined || linking.within === 'click';
  return new Map(isLink ? [...style, ['text-decoration', 'underline']] : style);
}

function linked(run: Run, drawn: Part | string, { linking }: TextSetting): Part | string {
  if (run.link === undefined || linking.within !== undefined) return drawn;
  return linkPart(run.link, [drawn]);
}

function set({ attributes, style }: Part, { first, text, width, style: own }: Run, isFirst: boolean): void {
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
