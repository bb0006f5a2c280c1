/** Elements of SVG that may stand in a page. Everything else, and what is in it, is left out. */
export const TAGS: ReadonlySet<string> = new Set([
  'a',
  'circle',
  'clipPath',
  'defs',
  'ellipse',
  'g',
  'line',
  'linearGradient',
  'marker',
  'path',
  'polygon',
  'polyline',
  'radialGradient',
  'rect',
  'stop',
  'svg',
  'text',
  'use',
]);

/** Attributes that say where something lies, as numbers; no other may stand in a page. */
export const ATTRIBUTES: ReadonlySet<string> = new Set([
  'clipPathUnits',
  'cx',
  'cy',
  'd',
  'fx',
  'fy',
  'gradientTransform',
  'gradientUnits',
  'height',
  'markerHeight',
  'markerUnits',
  'markerWidth',
  'offset',
  'orient',
  'points',
  'preserveAspectRatio',
  'r',
  'refX',
  'refY',
  'rx',
  'ry',
  'spreadMethod',
  'viewBox',
  'width',
  'x',
  'x1',
  'x2',
  'y',
  'y1',
  'y2',
]);

/** What those attributes may be made of: numbers, units, commands of paths and the few words. */
export const ATTRIBUTE_VALUE = /^[\w\s.,%()+-]*$/;

const NUMBER = /^[+-]?[\d.]+(?:e[+-]?\d+)?(?:px|em|%)?$/i;
const NUMBERS = /^[+-]?[\d.]+(?:e[+-]?\d+)?(?:px|em|%)?(?:[\s,]+[+-]?[\d.]+(?:e[+-]?\d+)?(?:px|em|%)?)*$|^none$/i;
const WORD = /^[a-z-]+$/i;

/** Properties that may style a picture, with what their values look like. Colours are read and written anew. */
export const PROPERTIES: Readonly<Record<string, 'colour' | RegExp>> = {
  fill: 'colour',
  'fill-opacity': NUMBER,
  'fill-rule': WORD,
  opacity: NUMBER,
  'stop-color': 'colour',
  'stop-opacity': NUMBER,
  stroke: 'colour',
  'stroke-dasharray': NUMBERS,
  'stroke-dashoffset': NUMBER,
  'stroke-linecap': WORD,
  'stroke-linejoin': WORD,
  'stroke-miterlimit': NUMBER,
  'stroke-opacity': NUMBER,
  'stroke-width': NUMBER,
  visibility: WORD,
};

/** Properties that point at another part of the picture. They stay attributes, since a class serves many pictures. */
export const POINTERS: ReadonlySet<string> = new Set(['clip-path', 'marker-end', 'marker-mid', 'marker-start']);

/** What a property is where nothing says otherwise; and whether it is inherited is whether it stands here. */
export const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'font-size': '16px',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'text-anchor': 'start',
  visibility: 'visible',
  'white-space': 'normal',
};
