import { type Box, boxAround, boxOf } from './box.ts';
import { lengthAttribute } from './length-attribute.ts';
import { type Curve, curvesOf, line } from './path-curves.ts';
import { boxAroundCurves } from './path-measure.ts';

/** The box of a basic shape in its own coordinates; `undefined` for one without any extent and for other elements. */
export function shapeBox(element: Element): Box | undefined {
  const read = (name: string): number => lengthAttribute(element, name);
  switch (element.localName) {
    case 'rect':
    case 'image':
    case 'foreignObject': {
      const [width, height] = [read('width'), read('height')];
      return width > 0 && height > 0 ? boxOf(read('x'), read('y'), width, height) : undefined;
    }
    case 'circle':
      return ellipseBox(read('cx'), read('cy'), read('r'), read('r'));
    case 'ellipse':
      return ellipseBox(read('cx'), read('cy'), read('rx'), read('ry'));
    case 'line':
      return boxAround([read('x1'), read('y1'), read('x2'), read('y2')]);
    case 'polygon':
    case 'polyline':
      return boxAround(pointsOf(element));
    case 'path':
      return boxAroundCurves(curvesOf(element.getAttribute('d') ?? ''));
    default:
      return undefined;
  }
}

function ellipseBox(x: number, y: number, rx: number, ry: number): Box | undefined {
  return rx > 0 && ry > 0 ? boxOf(x - rx, y - ry, 2 * rx, 2 * ry) : undefined;
}

/** `x, y, x, y, …` of a polygon. */
export function pointsOf(element: Element): number[] {
  const numbers = (element.getAttribute('points') ?? '').match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? [];
  return numbers.map(Number);
}

/** The outline of a shape along which lengths are measured. */
export function outlineOf(element: Element): readonly Curve[] {
  const read = (name: string): number => lengthAttribute(element, name);
  switch (element.localName) {
    case 'path':
      return curvesOf(element.getAttribute('d') ?? '');
    case 'line':
      return [line(read('x1'), read('y1'), read('x2'), read('y2'))];
    case 'polygon':
    case 'polyline': {
      const points = pointsOf(element);
      if (element.localName === 'polygon') points.push(...points.slice(0, 2));
      return Array.from({ length: Math.max(0, points.length / 2 - 1) }, (_, at) =>
        line(points[2 * at] ?? 0, points[2 * at + 1] ?? 0, points[2 * at + 2] ?? 0, points[2 * at + 3] ?? 0),
      );
    }
    case 'rect': {
      const [x, y, width, height] = [read('x'), read('y'), read('width'), read('height')];
      return curvesOf(`M${x} ${y}h${width}v${height}h${-width}z`);
    }
    case 'circle':
    case 'ellipse': {
      const rx = read(element.localName === 'circle' ? 'r' : 'rx');
      const ry = read(element.localName === 'circle' ? 'r' : 'ry');
      return curvesOf(`M${read('cx') - rx} ${read('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0`);
    }
    default:
      return [];
  }
}
