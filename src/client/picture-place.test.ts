import { describe, expect, it } from 'vitest';
import { firstPlace, isWhole, moved, revealed, type Scene, wholePicture, zoomed } from './picture-place.ts';

const WIDE: Scene = { picture: { width: 2000, height: 400 }, stage: { width: 1048, height: 848 } };
const SMALL: Scene = { picture: { width: 100, height: 50 }, stage: { width: 1048, height: 848 } };
const MIDDLE = { x: 524, y: 424 };

describe('a picture on its stage', () => {
  it('is seen as a whole in the middle, a small one no more than twice as large', () => {
    expect(wholePicture(WIDE)).toEqual({ scale: 0.5, x: 24, y: 324 });
    expect(wholePicture(SMALL)).toEqual({ scale: 2, x: 424, y: 374 });
  });

  it('is seen at first as a whole, or from where it begins if nobody could read it so', () => {
    expect(firstPlace(SMALL)).toEqual(wholePicture(SMALL));
    expect(firstPlace(WIDE)).toEqual({ scale: 1, x: 24, y: 224 });
    expect(firstPlace({ ...WIDE, picture: { width: 900, height: 4000 } })).toEqual({ scale: 1, x: 74, y: 24 });
  });

  it('keeps the point in its place around which it is zoomed', () => {
    const place = zoomed(zoomed(wholePicture(WIDE), 4, MIDDLE, WIDE), 1.5, { x: 300, y: 500 }, WIDE);
    const before = zoomed(wholePicture(WIDE), 4, MIDDLE, WIDE);
    const under = (of: typeof place): number[] => [(300 - of.x) / of.scale, (500 - of.y) / of.scale];
    expect(under(place)).toEqual(under(before).map((value) => expect.closeTo(value, 6) as number));
    expect(place.scale).toBe(3);
  });

  it('becomes no smaller than the whole, and no larger than can be of use', () => {
    expect(isWhole(zoomed(zoomed(wholePicture(WIDE), 3, MIDDLE, WIDE), 0.1, MIDDLE, WIDE), WIDE)).toBe(true);
    expect(zoomed(wholePicture(WIDE), 100, MIDDLE, WIDE).scale).toBe(4);
    expect(zoomed(wholePicture(SMALL), 100, MIDDLE, SMALL).scale).toBe(8);
  });

  it('cannot be moved off the stage', () => {
    const close = zoomed(wholePicture(WIDE), 2, MIDDLE, WIDE);
    expect(moved(close, { x: 5000, y: 0 }, WIDE)).toEqual({ scale: 1, x: 24, y: 224 });
    expect(moved(close, { x: -5000, y: 90 }, WIDE)).toEqual({ scale: 1, x: -976, y: 224 });
    expect(moved(wholePicture(WIDE), { x: 90, y: 90 }, WIDE)).toEqual(wholePicture(WIDE));
  });

  it('moves to what has the focus, unless that is seen', () => {
    const close = zoomed(wholePicture(WIDE), 4, MIDDLE, WIDE);
    expect(revealed(close, { x: 10, y: 10, width: 100, height: 20 }, WIDE)).toBe(close);
    const { x } = revealed(close, { x: 1100, y: 300, width: 100, height: 20 }, WIDE);
    expect(close.x - x).toBe(1150 - 524);
  });
});
