import { expect, it } from 'vitest';
import { readSite, siteKeys } from '#site';

it.each(siteKeys)('gives an example of $name that is accepted', ({ name, example, about, wanted }) => {
  expect(example.startsWith(`${name}: `)).toBe(true);
  expect(readSite(example, 'site.yaml', 'notes').diagnostics).toEqual([]);
  expect(about.ko).toMatch(/니다\.$/);
  expect(about.en).toMatch(/\.$/);
  expect(wanted.ko).not.toMatch(/\.$/);
  expect(wanted.en).not.toMatch(/\.$/);
});
