import { expect, it } from 'vitest';
import { readSite, siteKeys } from '#site';

it.each(siteKeys)('gives an example of $name that is accepted', ({ name, example, about, otherwise, wanted }) => {
  expect(example.startsWith(`${name}: `)).toBe(true);
  expect(readSite(example, 'site.yaml', 'notes').diagnostics).toEqual([]);
  for (const text of [about, otherwise]) {
    expect(text.ko).toMatch(/니다\.$/);
    expect(text.en).toMatch(/\.$/);
  }
  expect(wanted.ko).not.toMatch(/\.$/);
  expect(wanted.en).not.toMatch(/\.$/);
});
