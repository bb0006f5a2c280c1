import { describe, expect, it } from 'vitest';
import { SITE_COLOURS } from '../theme.ts';
import { contrast, readColour, writeColour } from './colour.ts';
import { readableOn, schemesFor } from './schemes.ts';

const schemes = schemesFor(SITE_COLOURS);
const COLOURS = [
  '#ffffff',
  '#000000',
  '#c00',
  '#fee',
  '#4caf50',
  'rgb(200 220 255)',
  'hsl(80, 100%, 56%)',
  'navy',
  '#808080',
];

function read(text: string) {
  const colour = readColour(text);
  if (colour === undefined) throw new Error(`${text} is no colour.`);
  return colour;
}

describe('a colour on dark paper', () => {
  it('is the dark paper for the light, and its ink for ink', () => {
    expect(contrast(schemes.shadesOf(read(SITE_COLOURS.paper.light)).dark.rgb, schemes.paper.dark)).toBeLessThan(1.05);
    expect(contrast(schemes.shadesOf(read(SITE_COLOURS.ink.light)).dark.rgb, schemes.ink.dark.rgb)).toBeLessThan(1.05);
  });

  it('keeps what can be seen through it', () => {
    expect(writeColour(schemes.shadesOf(read('rgba(255, 0, 0, 0.5)')).dark)).toMatch(/^#[\da-f]{6}80$/);
  });
});

describe('text', () => {
  it.each(COLOURS.flatMap((text) => COLOURS.map((ground) => [text, ground])))(
    'can be read: %s on %s',
    (text, ground) => {
      const colour = readableOn(read(text).rgb, [read(ground).rgb]);
      expect(contrast(colour, read(ground).rgb)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps its colour where it can be read already', () => {
    expect(readableOn(read('#900').rgb, [read('#fee').rgb])).toEqual(read('#900').rgb);
  });
});

it.each(['url(#x)', 'red; }', 'expression(1)', ''])('does not take for a colour: %s', (text) => {
  expect(readColour(text)).toBeUndefined();
});
