import { over } from '../colour/colour.ts';
import type { Rgb } from '../colour/oklch.ts';
import { type Scheme, SCHEMES, type Schemes, type Shades } from '../colour/schemes.ts';
import { type Box, boxAround } from '../geometry/box.ts';
import { applyTo, type Matrix } from '../geometry/matrix.ts';
import { outlineOf } from '../geometry/shape.ts';

/** What has been painted so far, so that it is known what lies under a text. */
export interface Ground {
  /** Lays a filled shape over what is there; `place` is how its coordinates lie in the picture, `alpha` how much it covers. */
  paint(shape: Element, place: Matrix, fill: Shades, alpha: number): void;
  /** Lays a broad line over what is there; of a gradient, any of its colours may be at any place. */
  stroke(shape: Element, place: Matrix, colours: readonly Shades[], width: number, alpha: number): void;
  /** The colours at points of the picture, one for each that differs. */
  under(points: readonly { readonly x: number; readonly y: number }[]): Readonly<Record<Scheme, readonly Rgb[]>>;
}

interface Layer {
  /** `x, y, x, y, …` of each closed outline. */
  readonly outlines: readonly (readonly number[])[];
  readonly box: Box;
  readonly colours: readonly Shades[];
  readonly alpha: number;
  /** Half the width of a line; `undefined` for an area. */
  readonly reach?: number;
}

/** Into how many straight pieces a bent one is cut. */
const PIECES = 8;

export function groundOf(schemes: Schemes): Ground {
  const layers: Layer[] = [];
  return {
    paint(shape, place, fill, alpha) {
      const outlines = outlinesOf(shape, place);
      const box = boxAround(outlines.flat());
      if (box !== undefined) layers.push({ outlines, box, colours: [fill], alpha });
    },
    stroke(shape, place, colours, width, alpha) {
      const outlines = outlinesOf(shape, place);
      const box = boxAround(outlines.flat());
      if (box === undefined) return;
      const reach = width / 2;
      const { left, top, right, bottom } = box;
      const broad = { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
      layers.push({ outlines, box: broad, colours, alpha, reach });
    },
    under(points) {
      const found = points.map(({ x, y }) => layers.filter((layer) => covers(layer, x, y)));
      const colours = (scheme: Scheme): Rgb[] => {
        const seen = found.flatMap((above) => seenThrough(above, scheme, schemes.paper[scheme]));
        return [...new Map(seen.map((colour) => [colour.join(), colour])).values()];
      };
      const [light, dark] = SCHEMES.map(colours);
      return { light: light ?? [], dark: dark ?? [] };
    },
  };
}

/** Most colours that are told apart at one place. */
const MOST_COLOURS = 16;

function seenThrough(layers: readonly Layer[], scheme: Scheme, paper: Rgb): readonly Rgb[] {
  let seen: readonly Rgb[] = [paper];
  for (const { colours, alpha } of layers) {
    const next = colours.flatMap((shades) => {
      const { rgb, alpha: own } = shades[scheme];
      return seen.map((below) => over({ rgb, alpha: own * alpha }, below));
    });
    seen = [...new Map(next.map((colour) => [colour.join(), colour])).values()].slice(0, MOST_COLOURS);
  }
  return seen;
}

function outlinesOf(shape: Element, place: Matrix): number[][] {
  const outlines: number[][] = [];
  let [endX, endY] = [Number.NaN, Number.NaN];
  for (const curve of outlineOf(shape)) {
    let outline = outlines.at(-1);
    if (outline === undefined || curve[0] !== endX || curve[1] !== endY) {
      const start = applyTo(place, curve[0], curve[1]);
      outlines.push((outline = [start.x, start.y]));
    }
    for (let piece = 1; piece <= PIECES; piece++) {
      const [t, s] = [piece / PIECES, 1 - piece / PIECES];
      const between = (p0: number, p1: number, p2: number, p3: number): number =>
        s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
      const { x, y } = applyTo(
        place,
        between(curve[0], curve[2], curve[4], curve[6]),
        between(curve[1], curve[3], curve[5], curve[7]),
      );
      outline.push(x, y);
    }
    [endX, endY] = [curve[6], curve[7]];
  }
  return outlines;
}

function covers({ outlines, box, reach }: Layer, x: number, y: number): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  return reach === undefined ? isInside(outlines, x, y) : isNear(outlines, x, y, reach);
}

/** Whether a point is no further than `reach` from a line. */
function isNear(outlines: Layer['outlines'], x: number, y: number, reach: number): boolean {
  return outlines.some((outline) => {
    for (let at = 0; at + 3 < outline.length; at += 2) {
      const [fromX = 0, fromY = 0, toX = 0, toY = 0] = outline.slice(at, at + 4);
      const [dx, dy] = [toX - fromX, toY - fromY];
      const along = ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1);
      const part = Math.min(1, Math.max(0, along));
      if (Math.hypot(fromX + dx * part - x, fromY + dy * part - y) <= reach) return true;
    }
    return false;
  });
}

/** Whether a point lies in a shape, by how often its outlines go round it. */
function isInside(outlines: Layer['outlines'], x: number, y: number): boolean {
  let turns = 0;
  for (const outline of outlines) {
    for (let at = 0; at < outline.length; at += 2) {
      const next = (at + 2) % outline.length;
      const [fromX = 0, fromY = 0] = [outline[at], outline[at + 1]];
      const [toX = 0, toY = 0] = [outline[next], outline[next + 1]];
      if (fromY <= y === toY <= y) continue;
      const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      if (crossing > x) turns += toY > fromY ? 1 : -1;
    }
  }
  return turns !== 0;
}
