import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Locations, locationsFrom, PROJECT } from '#locations';
import { loadSite } from '#site';
import type { NoteCodeSource } from '#theme';
import type { AstroIntegration } from 'astro';
import { type DevSite, devSite } from './dev-site.ts';
import { devTheme } from './dev-theme.ts';
import { isIn, serveInDev } from './serve-in-dev.ts';

/** Madang in Astro's dev server. */
export interface DevMadang {
  readonly integration: AstroIntegration;
  /** What Astro must know of notes that run code. */
  readonly source: () => NoteCodeSource | undefined;
}

/** Astro serves scripts, styles and notes that run code; Madang all the rest. */
export function devMadang(): DevMadang {
  const locations = locationsFrom(process.env, PROJECT);
  let base = '/';
  const site: DevSite = devSite(
    locations,
    devTheme(() => base),
  );

  const integration: AstroIntegration = {
    name: 'madang',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') throw new Error('A site is built by `npm run build`, not by Astro alone.');
        if (command === 'dev') void site.whole().catch(() => undefined);
        ({ base } = (await loadSite(locations.content)).site);
        updateConfig({
          base,
          cacheDir: pathToFileURL(path.join(locations.cache, 'astro') + path.sep),
          vite: {
            cacheDir: path.join(locations.cache, 'vite'),
            server: { watch: { ignored: (file: string) => !isOfProgram(file, locations) } },
          },
        });
      },
      'astro:server:setup': ({ server }) => {
        serveInDev(server, { locations, site, base });
      },
    },
  };
  return { integration, source: () => site.source() };
}

/** Of tests, which are half of all files: to look at each of them takes Vite half a second at the start. */
const OF_TESTS = /[/\\](?:fixtures|testing)(?:[/\\]|$)|\.test\.ts$/;

/** Whether a file that Vite would watch may be one of the program. Notes are watched by Madang itself. */
function isOfProgram(file: string, { content, dist, cache }: Locations): boolean {
  const inside = path.relative(PROJECT, file);
  const isBeside = !inside.includes('/') && !inside.includes(path.sep);
  const isSource = /^(?:src|public)[/\\]/.test(inside);
  return (
    (isBeside || isSource || inside.startsWith('..')) &&
    !OF_TESTS.test(inside) &&
    ![content, dist, cache].some((folder: string) => isIn(folder, file))
  );
}
