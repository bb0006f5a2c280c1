import type { Styles } from '../cascade/styles.ts';
import { type Box, around } from '../geometry/box.ts';
import { faceOf, lengthIn } from './face-of.ts';
import type { TextFace, TextMeasure } from './measure.ts';

/** A piece of text that stands in one line and one face. */
export interface Fragment {
  /** The element that holds it: the `text` or one of its `tspan`s. */
  readonly element: Element;
  readonly text: string;
  readonly x: number;
  /** Of the baseline on which it stands. */
  readonly y: number;
  readonly width: number;
  readonly face: TextFace;
  /** Pieces of one line stand behind each other; `x` of its anchor is where the line was placed. */
  readonly line: { readonly anchor: TextAnchor; readonly x: number };
}

export type TextAnchor = 'start' | 'middle' | 'end';

/** What is known of a piece before its line is anchored. */
interface Placed extends Fragment {
  x: number;
  line: Fragment['line'];
}

const UNPLACED: Fragment['line'] = { anchor: 'start', x: 0 };

/** Where writing has come to. */
interface Pen {
  x: number;
  y: number;
  /** Whether a space here would be the second, or the first in the text. */
  afterSpace: boolean;
  readonly pieces: Placed[];
  /** Index of the first piece of the line that is being written; its anchor is that of this piece. */
  lineStart: number;
}

/** Lays out the text of a `text` element as SVG says: positions, anchors, white space. */
export function layOut(text: Element, styles: Styles, measure: TextMeasure): readonly Fragment[] {
  const pen: Pen = { x: 0, y: 0, afterSpace: true, pieces: [], lineStart: 0 };
  write(text, pen, styles, measure);
  dropLastSpace(pen, measure);
  anchor(pen, styles);
  return pen.pieces;
}

function write(element: Element, pen: Pen, styles: Styles, measure: TextMeasure): void {
  if (styles.valueOf(element, 'display') === 'none') return;
  const face = faceOf(element, styles);
  place(element, face, pen, styles);
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) writeText(child.nodeValue ?? '', element, face, pen, styles, measure);
    else if (child.nodeType === 1 && PIECES.has((child as Element).localName)) {
      write(child as Element, pen, styles, measure);
    }
  }
}

const PIECES: ReadonlySet<string> = new Set(['tspan', 'a', 'textPath']);

/** Moves to where an element says that its text begins. Only the first of several positions counts. */
function place(element: Element, { size }: TextFace, pen: Pen, styles: Styles): void {
  const isText = element.localName === 'text';
  const read = (name: string): number | undefined => {
    const value = element.getAttribute(name);
    return lengthIn(value, size, value?.endsWith('%') === true ? sideOfPicture(element, name) : 0);
  };
  const [x, y] = [read('x') ?? (isText ? 0 : undefined), read('y') ?? (isText ? 0 : undefined)];
  const hasText = element.textContent !== '';
  if (hasText && (x !== undefined || y !== undefined)) anchor(pen, styles);
  pen.x = (x ?? pen.x) + (read('dx') ?? 0);
  pen.y = (y ?? pen.y) + (read('dy') ?? 0);
}

/** Of what a position given in percent is a share. */
function sideOfPicture(element: Element, name: string): number {
  const svg = element.closest('svg');
  const side = name.endsWith('x') ? 0 : 1;
  const box = svg?.getAttribute('viewBox')?.split(/[\s,]+/) ?? [];
  return Number.parseFloat(box[side + 2] ?? svg?.getAttribute(side === 0 ? 'width' : 'height') ?? '') || 0;
}

function writeText(
  raw: string,
  element: Element,
  face: TextFace,
  pen: Pen,
  styles: Styles,
  measure: TextMeasure,
): void {
  const text = isPreserved(element, styles) ? raw.replaceAll(/[\t\n\r]/g, ' ') : collapsed(raw, pen.afterSpace);
  if (text === '') return;
  pen.afterSpace = text.endsWith(' ') && !isPreserved(element, styles);
  const spacing = lengthIn(styles.valueOf(element, 'letter-spacing'), face.size, 0) ?? 0;
  const width = measure.widthOf(text, face) + spacing * Array.from(text).length;
  const y = pen.y + baselineShift(element, face, styles, measure);
  pen.pieces.push({ element, text, width, face, x: pen.x, y, line: UNPLACED });
  pen.x += width;
}

function isPreserved(element: Element, styles: Styles): boolean {
  const space = styles.valueOf(element, 'white-space') ?? '';
  if (space.startsWith('pre') || space === 'break-spaces') return true;
  return styles.valueOf(element, 'xml:space') === 'preserve';
}

function collapsed(raw: string, afterSpace: boolean): string {
  const text = raw.replaceAll(/[ \t\n\r\f]+/g, ' ');
  return afterSpace && text.startsWith(' ') ? text.slice(1) : text;
}

function dropLastSpace(pen: Pen, measure: TextMeasure): void {
  const last = pen.pieces.at(-1);
  if (!pen.afterSpace || last === undefined) return;
  const text = last.text.slice(0, -1);
  pen.pieces.pop();
  if (text !== '') pen.pieces.push({ ...last, text, width: measure.widthOf(text, last.face) });
}

/** Moves the line that ends here to its anchor, and begins another. */
function anchor(pen: Pen, styles: Styles): void {
  const line = pen.pieces.slice(pen.lineStart);
  const [first, last] = [line[0], line.at(-1)];
  pen.lineStart = pen.pieces.length;
  if (first === undefined || last === undefined) return;
  const wanted = styles.valueOf(first.element, 'text-anchor');
  const anchored = { anchor: wanted === 'middle' || wanted === 'end' ? wanted : 'start', x: first.x } as const;
  const part = anchored.anchor === 'middle' ? 0.5 : anchored.anchor === 'end' ? 1 : 0;
  const shift = (last.x + last.width - first.x) * part;
  for (const piece of line) {
    piece.x -= shift;
    piece.line = anchored;
  }
}

/** How far below its own baseline text stands, so that another line of it lies where it was placed; as Blink has it. */
function baselineShift(element: Element, face: TextFace, styles: Styles, measure: TextMeasure): number {
  const { ascent, descent, xHeight } = measure.heightsOf(face);
  const own = element.localName === 'text' ? undefined : styles.valueOf(element, 'alignment-baseline');
  const wanted =
    own === undefined || own === 'auto' || own === 'baseline' ? styles.valueOf(element, 'dominant-baseline') : own;
  switch (wanted) {
    case 'middle':
      return xHeight / 2;
    case 'central':
      return (ascent - descent) / 2;
    case 'hanging':
      return ascent * 0.8;
    case 'mathematical':
      return ascent * 0.5;
    case 'text-before-edge':
    case 'before-edge':
    case 'text-top':
      return ascent;
    case 'text-after-edge':
    case 'after-edge':
    case 'text-bottom':
    case 'ideographic':
      return -descent;
    default:
      return raised(styles.valueOf(element, 'baseline-shift'), face);
  }
}

function raised(value: string | undefined, { size }: TextFace): number {
  if (value === 'super') return -size / 3;
  return value === 'sub' ? size / 5 : -(lengthIn(value, size, size) ?? 0);
}

/** The box around pieces of text: as wide as they are long, as high as their faces. */
export function boxAroundText(fragments: readonly Fragment[], measure: TextMeasure): Box | undefined {
  let box: Box | undefined;
  for (const { x, y, width, face } of fragments) {
    const { ascent, descent } = measure.heightsOf(face);
    box = around(box, { left: x, top: y - ascent, right: x + width, bottom: y + descent });
  }
  return box;
}
