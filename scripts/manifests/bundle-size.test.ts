import { expect, it } from 'vitest';
import { bundleSize } from './bundle-size.ts';

/** What the page of the simulator may load for it, in bytes. It is meant to shrink; whoever adds to it takes something out. */
const MOST = 64_000;

it('keeps what judges manifests small enough for a browser', async () => {
  const { gzip, minified } = await bundleSize();
  expect(gzip).toBeLessThan(MOST);
  // A bundle that lost half of itself would be small as well.
  expect(minified).toBeGreaterThan(150_000);
}, 60_000);
