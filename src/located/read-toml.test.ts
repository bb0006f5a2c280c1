import { describe, expect, it } from 'vitest';
import { plainValue, readToml } from '#located';

describe('readToml', () => {
  it('reads values and tells where keys of the top level stand', () => {
    const before = '+++\n';
    const text = 'title = "데몬셋"\ntags = ["a", "b"]\nweight = 3\ndraft = true\n[params]\nx = 1.5\n';
    const { root, faults } = readToml(text, before.length);
    expect(faults).toEqual([]);
    expect(root && plainValue(root)).toEqual({
      title: '데몬셋',
      tags: ['a', 'b'],
      weight: 3,
      draft: true,
      params: { x: 1.5 },
    });
    if (root?.kind !== 'map') return expect.fail('no map');
    const whole = before + text;
    expect(root.entries.slice(0, 4).map(({ keyStart }) => whole.slice(keyStart, keyStart + 4))).toEqual([
      'titl',
      'tags',
      'weig',
      'draf',
    ]);
    expect(root.entries.slice(0, 2).map(({ value }) => whole.slice(value.start, value.start + 3))).toEqual([
      '"데몬',
      '["a',
    ]);
  });

  it.each([
    ['2023-01-08', '2023-01-08'],
    ['2023-01-08T01:30:00+09:00', '2023-01-08'],
    ['2023-01-08 23:30:00', '2023-01-08'],
  ])('keeps the day of the date %s as written', (written, day) => {
    const { root } = readToml(`date = ${written}`);
    expect(root && plainValue(root)).toEqual({ date: expect.stringMatching(new RegExp(`^${day}`)) as string });
  });

  it('reports a fault at its line and column', () => {
    const text = 'a = 1\nb = nope\n';
    const { root, faults } = readToml(text, 4);
    expect(root).toBeUndefined();
    expect(faults.map(({ start }) => text.slice(start - 4))).toEqual(['nope\n']);
    expect(faults[0]?.reason.en).toMatch(/^This is not valid TOML \(.+\)\.$/);
  });
});
