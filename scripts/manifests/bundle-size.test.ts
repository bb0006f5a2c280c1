import { expect, it } from 'vitest';
import { bundleSize } from './bundle-size.ts';

/** What the page of the simulator may load before it can judge a DaemonSet, in bytes. Whoever adds to it takes something out. */
const MOST_FIRST = 45_000;

/** The same of all parts together, those that only some texts need and the help of the editor included. */
const MOST = 92_000;

it('keeps what judges manifests small enough for a browser', async () => {
  const { first, all } = await bundleSize();
  expect(first.gzip).toBeLessThan(MOST_FIRST);
  expect(all.gzip).toBeLessThan(MOST);
  // A bundle that lost half of itself would be small as well.
  expect(first.minified).toBeGreaterThan(100_000);
  expect(all.minified).toBeGreaterThan(200_000);
}, 60_000);
