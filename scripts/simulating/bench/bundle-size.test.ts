import { expect, it } from 'vitest';
import { bundleSize } from './bundle-size.ts';

/** What engine and kubectl may weigh in a browser, in bytes. */
const MOST = 60_000;

it('keeps engine and kubectl small enough for a browser', async () => {
  const { gzip, minified } = await bundleSize();
  expect(gzip).toBeLessThan(MOST);
  // A bundle that lost half of itself would be small as well.
  expect(minified).toBeGreaterThan(60_000);
}, 60_000);
