import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { locationsFrom, PROJECT } from '#locations';
import { loadSite } from '#site';
import type { NoteCodeSource } from '#theme';
import type { AstroIntegration } from 'astro';
import { type DevSite, devSite } from './dev-site.ts';
import { devTheme } from './dev-theme.ts';
import { serveInDev } from './serve-in-dev.ts';

/** Madang in Astro's dev server. */
export interface DevMadang {
  readonly integration: AstroIntegration;
  /** What Astro must know of notes that run code. */
  readonly source: () => NoteCodeSource | undefined;
}

/** Astro serves scripts, styles and notes that run code; Madang all the rest. */
export function devMadang(): DevMadang {
  const locations = locationsFrom(process.env, PROJECT);
  const theme = devTheme();
  const site: DevSite = devSite(locations, theme);
  let base = '/';

  const integration: AstroIntegration = {
    name: 'madang',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') throw new Error('A site is built by `npm run build`, not by Astro alone.');
        if (command === 'dev') void site.shown().catch(() => undefined);
        ({ base } = (await loadSite(locations.content)).site);
        updateConfig({
          base,
          cacheDir: pathToFileURL(path.join(locations.cache, 'astro') + path.sep),
          vite: { cacheDir: path.join(locations.cache, 'vite') },
        });
      },
      'astro:server:setup': ({ server }) => {
        serveInDev(server, { locations, site, theme, base });
      },
    },
  };
  return { integration, source: () => site.source() };
}
