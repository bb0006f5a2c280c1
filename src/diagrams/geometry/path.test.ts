import { describe, expect, it } from 'vitest';
import { applyTo, inverse, multiply, readTransform } from './matrix.ts';
import { curvesOf } from './path-curves.ts';
import { boxAroundCurves, wayAlong } from './path-measure.ts';

describe('a path', () => {
  it.each([
    ['lines', 'M0 0 L10 0 10 20z', 0, 0, 10, 20],
    ['relative lines', 'm5,5h10v-10H0z', 0, -5, 15, 5],
    ['a curve that bulges beyond its ends', 'M0 0C0 -40 100 -40 100 0', 0, -30, 100, 0],
    ['a smooth curve after it', 'M0 0C0 -40 100 -40 100 0S200 40 200 0', 0, -30, 200, 30],
    ['a quadratic curve', 'M0 0Q50 100 100 0', 0, 0, 100, 50],
    ['half a circle', 'M-5 0A5 5 0 0 1 5 0', -5, -5, 5, 0],
    ['an arc with its flags run together', 'M-5 0a5 5 0 015-5', -5, -5, 0, 0],
    ['what comes before nonsense', 'M0 0L10 10 what', 0, 0, 10, 10],
  ])('has the box of what is drawn: %s', (_, d, left, top, right, bottom) => {
    const box = boxAroundCurves(curvesOf(d));
    const found = [box?.left, box?.top, box?.right, box?.bottom].map(
      (side) => Math.round((side ?? NaN) * 100) / 100 + 0,
    );
    expect(found).toEqual([left, top, right, bottom]);
  });

  it('is as long as it is, and has its points where they are', () => {
    const way = wayAlong(curvesOf('M0 0H30V40'));
    expect(way.length).toBeCloseTo(70);
    expect(way.pointAt(50)).toEqual({ x: 30, y: 20 });
    expect(way.pointAt(-1)).toEqual({ x: 0, y: 0 });
    expect(way.pointAt(999)).toEqual({ x: 30, y: 40 });
    expect(wayAlong(curvesOf('M-5 0A5 5 0 0 1 5 0')).length).toBeCloseTo(5 * Math.PI, 1);
  });
});

describe('a transformation', () => {
  it.each([
    ['translate(3, 4)', 4, 6],
    ['translate(3)', 4, 2],
    ['translate(3px, 4px) scale(2)', 5, 8],
    ['rotate(90)', -2, 1],
    ['rotate(180, 1, 1)', 1, 0],
    ['matrix(1 0 0 1 5 6)', 6, 8],
    ['none', 1, 2],
    ['unknown(5)', 1, 2],
  ])('moves a point: %s', (text, x, y) => {
    const matrix = readTransform(text);
    const moved = applyTo(matrix, 1, 2);
    expect([moved.x, moved.y].map((value) => Math.round(value * 1e6) / 1e6 + 0)).toEqual([x, y]);
    const back = applyTo(multiply(inverse(matrix), matrix), 1, 2);
    expect([back.x, back.y].map((value) => Math.round(value * 1e6) / 1e6)).toEqual([1, 2]);
  });
});
