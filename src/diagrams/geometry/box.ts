import { applyTo, type Matrix } from './matrix.ts';

/** A rectangle along the axes, by its corners. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** The least box around both; one that is not there takes no room. */
export function around(one: Box | undefined, other: Box | undefined): Box | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** The least box around points that are given as `x, y, x, y, …`. */
export function boxAround(points: readonly number[]): Box | undefined {
  if (points.length < 2) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, top, right, bottom };
}

/** The least box along the axes around a box that was moved, turned or scaled. */
export function moved(box: Box | undefined, matrix: Matrix): Box | undefined {
  if (box === undefined) return undefined;
  const corners = [
    applyTo(matrix, box.left, box.top),
    applyTo(matrix, box.right, box.top),
    applyTo(matrix, box.right, box.bottom),
    applyTo(matrix, box.left, box.bottom),
  ];
  return boxAround(corners.flatMap(({ x, y }) => [x, y]));
}
