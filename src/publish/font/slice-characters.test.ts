import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFrequencyGroups, sliceCharacters } from './slice-characters.ts';
import { FREQUENCY_STYLESHEET } from './whole-font.ts';

const groups = readFrequencyGroups(readFileSync(FREQUENCY_STYLESHEET, 'utf8'));
const codes = (text: string): number[] => Array.from(text, (character) => character.codePointAt(0) ?? 0);
const syllables = (count: number): number[] => Array.from({ length: count }, (_, offset) => 0xac00 + offset * 4);

describe('readFrequencyGroups', () => {
  it('reads ranges and single characters in their order', () => {
    const css = '@font-face{unicode-range: U+41-43, U+ac00;}\n@font-face{unicode-range:U+1f35a}';
    expect(readFrequencyGroups(css)).toEqual([new Set([0x41, 0x42, 0x43, 0xac00]), new Set([0x1f35a])]);
  });

  it('finds the commonest syllables at the end', () => {
    expect(groups.slice(-5).some((group) => group.has(0xb2e4 /* 다 */))).toBe(true);
  });
});

describe('sliceCharacters', () => {
  it('gives a small site one file', () => {
    const used = syllables(600);
    expect(sliceCharacters(used, groups)).toEqual([{ name: 'common', characters: used }]);
  });

  it('shares a large site out, so that each character is in one file', () => {
    const used = [...codes('abc → 다'), ...syllables(2000)].sort((a, b) => a - b);
    const slices = sliceCharacters(used, groups);
    expect(slices.map(({ name }) => name)).toEqual(['common', 'occasional', 'rare']);
    expect(slices.flatMap(({ characters }) => characters).sort((a, b) => a - b)).toEqual(used);
    expect(slices[0]?.characters).toEqual(expect.arrayContaining(codes('abc→다')));
  });

  it('changes one file when a rare character comes to a large site', () => {
    const used = syllables(2000);
    const before = sliceCharacters(used, groups);
    const after = sliceCharacters([...used, 0xd7a1 /* 힡 */], groups);
    expect(after.filter((slice, at) => slice.characters.length !== before[at]?.characters.length)).toHaveLength(1);
  });
});
