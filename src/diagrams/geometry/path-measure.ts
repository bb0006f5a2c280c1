import { type Box, around } from './box.ts';
import type { Curve } from './path-curves.ts';

/** The least box around curves, exactly: ends and the places where a curve turns back. */
export function boxAroundCurves(curves: readonly Curve[]): Box | undefined {
  let box: Box | undefined;
  for (const curve of curves) {
    const [left, right] = reach(curve[0], curve[2], curve[4], curve[6]);
    const [top, bottom] = reach(curve[1], curve[3], curve[5], curve[7]);
    box = around(box, { left, top, right, bottom });
  }
  return box;
}

function reach(p0: number, p1: number, p2: number, p3: number): [number, number] {
  let [least, most] = [Math.min(p0, p3), Math.max(p0, p3)];
  const a = 3 * (p3 - 3 * p2 + 3 * p1 - p0);
  const b = 6 * (p2 - 2 * p1 + p0);
  const c = 3 * (p1 - p0);
  for (const t of roots(a, b, c)) {
    if (t <= 0 || t >= 1) continue;
    const value = at(p0, p1, p2, p3, t);
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

function roots(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b];
  const under = b * b - 4 * a * c;
  if (under < 0) return [];
  const root = Math.sqrt(under);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

function at(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const s = 1 - t;
  return s * s * s * p0 + 3 * s * s * t * p1 + 3 * s * t * t * p2 + t * t * t * p3;
}

/** Into how many straight pieces a bent curve is cut to be measured. */
const PIECES = 32;

/** The way along curves: points with the length up to each, those between two on a straight line. */
export interface Way {
  readonly length: number;
  pointAt(length: number): { x: number; y: number };
}

/** Measures the way along curves. A point before the start is the start, one beyond the end the end. */
export function wayAlong(curves: readonly Curve[]): Way {
  const xs: number[] = [];
  const ys: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  for (const curve of curves) {
    let [x, y] = [curve[0], curve[1]];
    push(x, y);
    const pieces = isStraight(curve) ? 1 : PIECES;
    for (let piece = 1; piece <= pieces; piece++) {
      const t = piece / pieces;
      const [nextX, nextY] = [
        at(curve[0], curve[2], curve[4], curve[6], t),
        at(curve[1], curve[3], curve[5], curve[7], t),
      ];
      length += Math.hypot(nextX - x, nextY - y);
      [x, y] = [nextX, nextY];
      push(x, y);
    }
  }
  return { length, pointAt };

  function push(x: number, y: number): void {
    xs.push(x);
    ys.push(y);
    lengths.push(length);
  }

  function pointAt(wanted: number): { x: number; y: number } {
    const last = lengths.length - 1;
    if (last < 0) return { x: 0, y: 0 };
    let [low, high] = [0, last];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((lengths[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    const [from, to] = [lengths[low - 1] ?? 0, lengths[low] ?? 0];
    const part = low === 0 || to === from ? 1 : Math.min(1, (wanted - from) / (to - from));
    const [x, y] = [xs[low] ?? 0, ys[low] ?? 0];
    const [beforeX, beforeY] = [xs[low - 1] ?? x, ys[low - 1] ?? y];
    return { x: beforeX + (x - beforeX) * part, y: beforeY + (y - beforeY) * part };
  }
}

function isStraight([x0, y0, x1, y1, x2, y2, x3, y3]: Curve): boolean {
  const off = (x: number, y: number): number => Math.abs((x3 - x0) * (y - y0) - (y3 - y0) * (x - x0));
  return off(x1, y1) < 1e-6 && off(x2, y2) < 1e-6;
}
