import { expect, it } from 'vitest';
import { placeOfCard } from './place-beside.ts';

const window = { width: 400, height: 600 };
const card = { width: 200, height: 100 };
const word = (left: number, top: number) => ({ left, top, bottom: top + 20 });

it.each([
  ['below its word', word(50, 100), { left: 50, top: 126 }],
  ['above its word where there is no room below', word(50, 520), { left: 50, top: 414 }],
  ['within the right edge', word(350, 100), { left: 188, top: 126 }],
  ['within the left edge', word(2, 100), { left: 12, top: 126 }],
])('a card stands %s', (_, box, expected) => {
  expect(placeOfCard(box, card, window)).toEqual(expected);
});

it('a card that fits nowhere stands where there is more room', () => {
  expect(placeOfCard(word(50, 100), { width: 200, height: 580 }, window).top).toBe(126);
});

it('a card wider than the window begins at its edge', () => {
  expect(placeOfCard(word(50, 100), { width: 500, height: 10 }, window).left).toBe(12);
});
