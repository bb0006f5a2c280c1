import { expect, it } from 'vitest';
import { latePart } from './late-part.ts';
import { withParts } from './with-parts.ts';

it('loads what is missing, each part once, and begins anew with what it was given for that', async () => {
  const loads: string[] = [];
  const part = (name: string): ReturnType<typeof latePart<string>> =>
    latePart(() => {
      loads.push(name);
      return Promise.resolve(name);
    });
  const [one, other] = [part('one'), part('other')];
  const both = (): string => `${one.get()} ${other.get()}`;
  expect(
    await withParts(
      () => both(),
      () => `again ${both()}`,
    ),
  ).toBe('again one other');
  expect(await withParts(both)).toBe('one other');
  expect(loads).toEqual(['one', 'other']);
});

it('passes on what else goes wrong', async () => {
  await expect(
    withParts(() => {
      throw new RangeError('no such cluster');
    }),
  ).rejects.toThrow('no such cluster');
});

it('tries again where a part could not be loaded', async () => {
  let attempts = 0;
  const part = latePart(() => (++attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('here')));
  await expect(withParts(part.get)).rejects.toThrow('offline');
  expect(await withParts(part.get)).toBe('here');
});
