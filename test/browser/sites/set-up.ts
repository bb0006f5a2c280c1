import { findChromium } from '../chromium/find-chromium.ts';
import { buildAndServeSites } from './build-sites.ts';
import { handOver } from './handed-over.ts';

/** Runs once before all browser tests: finds a browser, builds the sites and serves them until the tests are done. */
export default async function setUp(): Promise<() => Promise<void>> {
  const chromium = await findChromium();
  const { sites, close } = await buildAndServeSites();
  handOver({ chromium, sites });
  return close;
}
