import { gardener, type Growth } from '#engine';
import { checkDist, type Locations } from '#locations';
import { type Progress, timed, type Timings } from '#progress';
import { publishSite, type Published } from '#publish';
import { loadSite } from '#site';
import { ownFiles } from './own-files.ts';
import { readShelf } from './shelf.ts';
import { siteOutputs } from './site-outputs.ts';
import { siteTheme } from './site-theme.ts';

export interface BuildOptions {
  readonly locations: Locations;
  readonly progress?: Progress;
  /** The day of the build, `YYYY-MM-DD`, which publishes what waits for it. */
  readonly today?: string;
  /** Where the theme is kept, if not in the folder of the cache. */
  readonly themeCache?: string;
}

/** A site that was built. */
export interface Built {
  readonly growth: Growth;
  readonly published: Published;
  readonly timings: Timings;
}

/**
 * Builds the site of a folder of notes: makes what differs from the last build, takes away what is no longer there, and
 * keeps the rest. Throws `UnsafeDist` where writing would destroy something, `NoteChanged` where a note changes in the middle of
 * it all and its text of before is wanted, and where Astro or the disk fail.
 */
export async function buildSite({ locations, progress, today, themeCache }: BuildOptions): Promise<Built> {
  const { content, dist, cache } = locations;
  await checkDist(locations);
  const watch = timed(progress);
  const { site } = await loadSite(content);
  const notes = gardener({ content, cache, progress: watch, readsLate: true });
  const [growth, theme] = await siteTheme({
    growing: notes.grow({ today }),
    site,
    locations,
    cache: themeCache ?? cache,
    progress: watch,
  });
  const starts = await readShelf(content, cache);
  const outputs = siteOutputs(growth.garden, theme, starts);
  const shelf = starts?.map(({ name, scenario: { title, description } }) => ({ name, title, description }));
  const published = await publishSite({
    ...{ dist, cache, growth, outputs, shelf: shelf ?? [] },
    ownFiles: ownFiles(theme),
    progress: watch,
  });
  return { growth, published, timings: watch.timings };
}
