import { lengthAttribute } from '../geometry/length-attribute.ts';
import type { Matrix } from '../geometry/matrix.ts';
import { faceOf } from '../text/face-of.ts';
import type { Fragment } from '../text/layout.ts';
import type { TextFace, TextMeasure } from '../text/measure.ts';
import type { Part } from './part.ts';
import { partOf, type TextSetting } from './text-parts.ts';

/** Height of a line, as a share of the size of its text. */
const LEADING = 1.5;

/**
 * Text for the HTML that a few types of diagram still put into their boxes: its words in lines, in the middle of the box. HTML in
 * SVG is not drawn everywhere, and would bring a stylesheet of its own.
 */
export function htmlText(foreign: Element, place: Matrix, setting: TextSetting): Part | undefined {
  const { styles, measure } = setting;
  const words = foreign.textContent.trim().split(/\s+/);
  const outer = faceOf(foreign, styles);
  const face = foreign.querySelector('b, strong') === null ? outer : { ...outer, weight: 700 };
  const [width, height] = [lengthAttribute(foreign, 'width'), lengthAttribute(foreign, 'height')];
  const lines = brokenInto(words, width, face, measure);
  const { ascent, descent } = measure.heightsOf(face);
  const leading = face.size * LEADING;
  const middle = lengthAttribute(foreign, 'x') + width / 2;
  const top = lengthAttribute(foreign, 'y') + (height - leading * lines.length) / 2;
  const fragments = lines.map((text, index): Fragment => {
    const long = measure.widthOf(text, face);
    const y = top + leading * index + (leading + ascent - descent) / 2;
    const line = { anchor: 'middle', x: middle } as const;
    return { element: foreign, text, x: middle - long / 2, y, width: long, face, line };
  });
  return partOf(fragments, place, setting);
}

function brokenInto(words: readonly string[], width: number, face: TextFace, measure: TextMeasure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure.widthOf(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
