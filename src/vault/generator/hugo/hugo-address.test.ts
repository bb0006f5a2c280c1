import { expect, it } from 'vitest';
import { hugoAddress } from './hugo-address.ts';

const facts = {
  day: '2024-02-14',
  title: '쿠버네티스 (기초) - 첫 걸음!',
  slug: undefined,
  path: 'post/k8s/첫_걸음/index',
};

it.each([
  ['/p/:slug/', '/p/쿠버네티스-기초-첫-걸음/'],
  ['/:title', '/쿠버네티스-기초-첫-걸음'],
  ['/:year/:month/:day/:contentbasename/', '/2024/02/14/첫_걸음/'],
  ['/:section/:filename/', '/post/첫_걸음/'],
  ['/:sections/:slugorfilename/', '/post/k8s/첫_걸음/'],
  ['/:unknown/:slug/', undefined],
])('makes the address of a page under `%s`', (pattern, address) => {
  expect(hugoAddress(pattern, facts)).toBe(address);
});

it('takes the slug of a page before its title', () => {
  expect(hugoAddress('/p/:slug/', { ...facts, slug: 'First Steps' })).toBe('/p/first-steps/');
});

it('makes no address of a day or title that is not there', () => {
  expect(hugoAddress('/:year/:slug/', { ...facts, day: undefined })).toBeUndefined();
  expect(hugoAddress('/p/:slug/', { ...facts, title: undefined })).toBeUndefined();
});
