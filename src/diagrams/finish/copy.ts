import type { Styles } from '../cascade/styles.ts';
import type { Shades } from '../colour/schemes.ts';
import { placeInPicture } from '../geometry/boxes.ts';
import { lengthAttribute } from '../geometry/length-attribute.ts';
import { IDENTITY, multiply } from '../geometry/matrix.ts';
import { outlineOf } from '../geometry/shape.ts';
import { writtenTransform } from '../geometry/written-transform.ts';
import { ATTRIBUTE_VALUE, ATTRIBUTES, INHERITED, POINTERS, PROPERTIES, TAGS } from './allowed.ts';
import { htmlText } from './html-text.ts';
import { linkOf, linkPart } from './linking.ts';
import { paintOf, writeShades } from './paint.ts';
import { type Part, part } from './part.ts';
import { rounded, shortPath } from './round.ts';
import { textPart, type TextSetting } from './text-parts.ts';

const CONTAINERS: ReadonlySet<string> = new Set([
  'a',
  'clipPath',
  'defs',
  'g',
  'linearGradient',
  'marker',
  'radialGradient',
  'svg',
]);
/** What is in these is drawn elsewhere, or not at all. */
const ASIDE: ReadonlySet<string> = new Set(['clipPath', 'defs', 'marker']);

/**
 * Copies what may stand in a page of an element and all that is in it, with the style that holds for each shape; `undefined`
 * where nothing of it can be seen. `aside` tells that it is drawn elsewhere, as an arrowhead is.
 */
export function copyPart(element: Element, setting: TextSetting, aside = false): Part | undefined {
  const { styles } = setting;
  if (element.localName === 'foreignObject') return htmlText(element, placeInPicture(element, styles), setting);
  if (!TAGS.has(element.localName) || styles.valueOf(element, 'display') === 'none') return undefined;
  // The line of today says when the page was made.
  if (element.getAttribute('class')?.split(' ').includes('today') === true) return undefined;
  if (element.localName === 'text') {
    const text = textPart(element, placeInPicture(element, styles), setting);
    if (text !== undefined) copyTransform(element, text, styles);
    return text;
  }
  return CONTAINERS.has(element.localName)
    ? copyContainer(element, setting, aside)
    : copyShape(element, setting, aside);
}

function copyContainer(element: Element, setting: TextSetting, aside: boolean): Part | undefined {
  const isAside = aside || ASIDE.has(element.localName);
  const { linking } = setting;
  const leads = linkOf(element, linking);
  const inner = leads === undefined ? setting : { ...setting, linking: { ...linking, within: leads.by } };
  const copied: Part[] = [];
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    const copy = copyPart(child, inner, isAside);
    if (copy !== undefined) copied.push(copy);
  }
  if (copied.length === 0) return undefined;
  const tag = element.localName === 'a' ? 'g' : element.localName;
  const container = leads === undefined ? part(tag, copied) : linkPart(leads.link, copied);
  copyAttributes(element, container, setting.styles);
  const opacity = setting.styles.declared(element).get('opacity');
  if (opacity !== undefined && Number(opacity) < 1) container.style.set('opacity', opacity);
  const isBare = container.tag === 'g' && container.attributes.size === 0 && container.style.size === 0;
  return isBare && copied.length === 1 ? copied[0] : container;
}

function copyShape(element: Element, setting: TextSetting, aside: boolean): Part | undefined {
  const { styles, schemes, ground } = setting;
  if (styles.valueOf(element, 'visibility') === 'hidden') return undefined;
  const shape = part(element.localName);
  copyAttributes(element, shape, styles);
  if (isNothing(shape)) return undefined;
  copyStyle(element, shape, setting);
  const fill = paintOf(element, 'fill', styles, schemes);
  const isStop = element.localName === 'stop';
  if (!aside && !isStop && shape.tag !== 'use') {
    const stroke = paintOf(element, 'stroke', styles, schemes);
    const covers = coverage(element, styles);
    if (fill.kind === 'shades' && covers > 0)
      ground.paint(element, placeInPicture(element, styles), fill.shades, covers);
    const width = Number.parseFloat(styles.valueOf(element, 'stroke-width') ?? '1');
    const colours =
      stroke.kind === 'pointer' ? stopsOf(element, stroke.id, setting) : stroke.kind === 'none' ? [] : [stroke.shades];
    if (width >= BROAD && colours.length > 0) {
      const alpha = Number(styles.valueOf(element, 'stroke-opacity') ?? 1);
      ground.stroke(element, placeInPicture(element, styles), colours, width, alpha);
    }
    paintMarker(element, setting);
    if (covers === 0 || (fill.kind === 'none' && stroke.kind === 'none')) return undefined;
  }
  return shape;
}

/** From what width on a line is a ground on which text may stand, in px. */
const BROAD = 6;

/** What stands at the beginning of a line is a ground too: the discs on which the messages of a sequence are numbered. */
function paintMarker(element: Element, { styles, schemes, ground }: TextSetting): void {
  const id = pointedAt(styles.declared(element).get('marker-start'));
  const [start] = id === undefined ? [] : outlineOf(element);
  const marker = id === undefined ? undefined : withId(element, id);
  if (start === undefined || marker === undefined || marker.hasAttribute('viewBox')) return;
  const isInPixels = marker.getAttribute('markerUnits') === 'userSpaceOnUse';
  const scale = isInPixels ? 1 : Number.parseFloat(styles.valueOf(element, 'stroke-width') ?? '1');
  const at = { a: scale, b: 0, c: 0, d: scale, e: start[0], f: start[1] };
  const corner = { ...IDENTITY, e: -lengthAttribute(marker, 'refX'), f: -lengthAttribute(marker, 'refY') };
  const place = multiply(placeInPicture(element, styles), multiply(at, corner));
  for (const disc of marker.querySelectorAll('circle')) {
    const fill = paintOf(disc, 'fill', styles, schemes);
    if (fill.kind === 'shades') ground.paint(disc, place, fill.shades, 1);
  }
}

function withId(element: Element, id: string): Element | undefined {
  return element.ownerDocument.getElementById(id) ?? element.closest('svg')?.querySelector(`[id="${id}"]`) ?? undefined;
}

function stopsOf(element: Element, id: string, { styles, schemes }: TextSetting): Shades[] {
  return [...(withId(element, id)?.querySelectorAll('stop') ?? [])].flatMap((stop) => {
    const paint = paintOf(stop, 'stop-color', styles, schemes);
    return paint.kind === 'shades' ? [paint.shades] : [];
  });
}

/** Shapes without extent, which some browsers draw as a dot. */
function isNothing({ tag, attributes }: Part): boolean {
  const zero = (name: string): boolean => Number.parseFloat(attributes.get(name) ?? '0') <= 0;
  if (tag === 'path') return (attributes.get('d') ?? '') === '';
  if (tag === 'rect') return zero('width') || zero('height');
  return tag === 'circle' && zero('r');
}

/** How much of what lies behind it a shape covers, by its own opacity and that of all around it. */
function coverage(element: Element, styles: Styles): number {
  let covers = Number(styles.valueOf(element, 'fill-opacity') ?? 1);
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    covers *= Number(styles.declared(at).get('opacity') ?? 1);
  }
  return Number.isFinite(covers) ? covers : 1;
}

function copyStyle(element: Element, shape: Part, { styles, schemes }: TextSetting): void {
  const isStop = element.localName === 'stop';
  for (const [property, allowed] of Object.entries(PROPERTIES)) {
    if (property.startsWith('stop-') !== isStop) continue;
    if (allowed === 'colour') {
      const paint = paintOf(element, property, styles, schemes);
      if (paint.kind === 'pointer') shape.attributes.set(property, `url(#${paint.id})`);
      else shape.style.set(property, paint.kind === 'none' ? 'none' : writeShades(paint.shades));
    } else {
      const value = styles.valueOf(element, property);
      if (value !== undefined && allowed.test(value)) shape.style.set(property, rounded(value));
    }
  }
  const strokeless = shape.style.get('stroke') === 'none';
  for (const [property, value] of shape.style) {
    const usual = INHERITED[property] ?? (property.endsWith('opacity') ? '1' : undefined);
    const idle =
      (strokeless && property.startsWith('stroke-')) || (property === 'stroke-dasharray' && isWithoutGaps(value));
    if (value === usual || value === `${usual ?? ''}px` || idle) shape.style.delete(property);
  }
}

/** `0` and `1,0` are how Mermaid writes a line without gaps. */
function isWithoutGaps(dashes: string): boolean {
  const lengths = dashes.split(/[\s,]+/).map((length) => Number.parseFloat(length));
  return (lengths.length % 2 === 1 ? [...lengths, ...lengths] : lengths).every(
    (length, at) => at % 2 === 0 || length === 0,
  );
}

function copyAttributes(element: Element, copy: Part, styles: Styles): void {
  for (const name of element.getAttributeNames()) {
    if (!ATTRIBUTES.has(name)) continue;
    const value = element.getAttribute(name) ?? '';
    if (!ATTRIBUTE_VALUE.test(value) || value.includes('NaN')) continue;
    copy.attributes.set(name, name === 'd' ? shortPath(value) : rounded(value));
  }
  copyTransform(element, copy, styles);
  for (const property of POINTERS) {
    const id = pointedAt(styles.declared(element).get(property));
    if (id !== undefined) copy.attributes.set(property, `url(#${id})`);
  }
  const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
  if (element.localName === 'use' && href.startsWith('#')) copy.attributes.set('href', href);
  const id = element.getAttribute('id');
  if (id !== null) copy.attributes.set('id', id);
}

function pointedAt(value = ''): string | undefined {
  return /^url\(\s*["']?[^"'()#]*#([^"')]+)["']?\s*\)/.exec(value)?.[1];
}

function copyTransform(element: Element, copy: Part, styles: Styles): void {
  const plain = writtenTransform(element, styles)
    .replaceAll(/(px|deg)\b/g, '')
    .replaceAll(/\s*,\s*/g, ' ')
    .trim();
  if (!/^(?:[a-zA-Z]+\s*\([\d\s.e+-]*\)\s*)+$/.test(plain)) return;
  const short = rounded(plain);
  if (short !== 'translate(0 0)' && short !== 'translate(0)') copy.attributes.set('transform', short);
}
