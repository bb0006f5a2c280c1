import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type ServedSite, serveSite } from '../../../scripts/serving/serve-site.ts';
import { CACHE_OF_TESTS } from '../../build/cache-of-tests.ts';
import { captureTool } from '../../../scripts/tools/capture-tool.ts';
import type { SiteName, TestSite } from './handed-over.ts';

const SOURCES = {
  own: { content: 'content', base: '/' },
  tour: { content: 'test/fixtures/vaults/tour', base: '/wiki/' },
} as const;

/** Builds the sites of the browser tests into a temporary folder and serves them. Rejects with the build's own words. */
export async function buildAndServeSites(): Promise<{
  readonly sites: Record<SiteName, TestSite>;
  readonly close: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'madang-browser-'));
  const served: ServedSite[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(served.map((site) => site.close()));
    await rm(folder, { recursive: true, force: true });
  };
  const raise = async (name: SiteName): Promise<TestSite> => {
    const { content, base } = SOURCES[name];
    const dist = join(folder, name);
    const { code, output } = await captureTool(resolve('scripts/build.ts'), ['--quiet'], {
      CONTENT: resolve(content),
      DIST: dist,
      CACHE_DIR: CACHE_OF_TESTS,
    });
    if (code !== 0) throw new Error(`The build of ${content} ended with code ${code}:\n${output}`);
    const site = await serveSite({ dist, base, host: 'localhost', port: 0 });
    served.push(site);
    return { url: site.url, dist };
  };
  try {
    // One after the other: Astro writes files of its own into the project's folder.
    const own = await raise('own');
    const tour = await raise('tour');
    return { sites: { own, tour }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
