import type { Styles } from '../cascade/styles.ts';
import { boxAroundText, layOut } from '../text/layout.ts';
import type { TextMeasure } from '../text/measure.ts';
import { around, type Box, moved } from './box.ts';
import { IDENTITY, type Matrix, multiply, readTransform } from './matrix.ts';
import { lengthAttribute } from './length-attribute.ts';
import { shapeBox } from './shape.ts';
import { writtenTransform } from './written-transform.ts';

/** What holds parts of a picture that are not drawn where they stand. */
const HIDDEN: ReadonlySet<string> = new Set([
  'clipPath',
  'defs',
  'desc',
  'filter',
  'linearGradient',
  'marker',
  'mask',
  'metadata',
  'pattern',
  'radialGradient',
  'script',
  'style',
  'symbol',
  'title',
]);
const CONTAINERS: ReadonlySet<string> = new Set(['a', 'g', 'svg', 'switch']);

/**
 * The box of an element in its own coordinates as `getBBox` gives it: of a container, around what is drawn in it. `undefined`
 * where nothing is drawn.
 */
export function boxWithin(element: Element, styles: Styles, measure: TextMeasure): Box | undefined {
  if (element.localName === 'text') return boxAroundText(layOut(element, styles, measure), measure);
  if (element.localName === 'tspan') return boxOfPiece(element, styles, measure);
  if (element.localName === 'use') return boxOfUse(element, styles, measure);
  if (!CONTAINERS.has(element.localName)) return shapeBox(element);
  let box: Box | undefined;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (HIDDEN.has(child.localName) || styles.valueOf(child, 'display') === 'none') continue;
    box = around(box, moved(boxWithin(child, styles, measure), placeOf(child, styles)));
  }
  return box;
}

function boxOfPiece(piece: Element, styles: Styles, measure: TextMeasure): Box | undefined {
  const text = piece.closest('text');
  if (text === null) return undefined;
  const fragments = layOut(text, styles, measure).filter(({ element }) => piece.contains(element));
  return boxAroundText(fragments, measure);
}

function boxOfUse(use: Element, styles: Styles, measure: TextMeasure): Box | undefined {
  const href = use.getAttribute('href') ?? use.getAttribute('xlink:href') ?? '';
  const used = href.startsWith('#') ? use.ownerDocument.getElementById(href.slice(1)) : null;
  if (used === null || used.contains(use)) return undefined;
  const at = { ...IDENTITY, e: lengthAttribute(use, 'x'), f: lengthAttribute(use, 'y') };
  return moved(boxWithin(used, styles, measure), multiply(at, placeOf(used, styles)));
}

/** How an element's coordinates lie in those of its parent. */
export function placeOf(element: Element, styles: Styles): Matrix {
  const place = readTransform(writtenTransform(element, styles));
  const isInner = element.localName === 'svg' && element.parentElement?.namespaceURI === element.namespaceURI;
  return isInner ? multiply(place, placeOfInner(element)) : place;
}

/** How the content of an `svg` within an `svg` is fitted into its frame: as large as may be, in the middle. */
function placeOfInner(svg: Element): Matrix {
  const at = { ...IDENTITY, e: lengthAttribute(svg, 'x'), f: lengthAttribute(svg, 'y') };
  const [left = 0, top = 0, width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [frameWidth, frameHeight] = [lengthAttribute(svg, 'width') || width, lengthAttribute(svg, 'height') || height];
  if (!(width > 0 && height > 0)) return at;
  const scale = Math.min(frameWidth / width, frameHeight / height);
  return multiply(at, {
    ...IDENTITY,
    a: scale,
    d: scale,
    e: (frameWidth - width * scale) / 2 - left * scale,
    f: (frameHeight - height * scale) / 2 - top * scale,
  });
}

/** How an element's coordinates lie in those of the outermost `svg`. */
export function placeInPicture(element: Element, styles: Styles): Matrix {
  const parent = element.parentElement;
  if (parent?.namespaceURI !== element.namespaceURI) return IDENTITY;
  return multiply(placeInPicture(parent, styles), placeOf(element, styles));
}

/** Whether anything of an element can be drawn: neither it nor anything around it has `display: none`. */
export function isRendered(element: Element, styles: Styles): boolean {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (styles.valueOf(at, 'display') === 'none') return false;
  }
  return true;
}
