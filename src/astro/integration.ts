import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkDist, DIST_MARK, type Growth, gardener, locationsFrom, setCurrentGarden } from '#engine';
import { publish } from '#publish';
import type { AstroIntegration } from 'astro';
import { noteCode } from './note-code.ts';
import { report, reportPublished } from './report.ts';
import { serveInDev } from './serve-in-dev.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** Grows the garden from the folder of notes, hands it to the pages, and publishes what is written after them. */
export default function madang(): AstroIntegration {
  const locations = locationsFrom(process.env, PROJECT);
  const notes = gardener(locations.content);
  let growth: Growth | undefined;

  const regrow = async (): Promise<Growth> => {
    growth = await notes.grow();
    setCurrentGarden(growth.garden);
    return growth;
  };

  return {
    name: 'madang',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') await checkDist(locations);
        const grown = await regrow();
        if (command !== 'sync') report(grown);
        updateConfig({
          base: grown.site.base,
          outDir: pathToFileURL(locations.dist + path.sep),
          cacheDir: pathToFileURL(path.join(locations.cache, 'astro') + path.sep),
          vite: {
            cacheDir: path.join(locations.cache, 'vite'),
            plugins: [noteCode(() => growth && { garden: growth.garden, root: growth.vault.root })],
          },
          ...(grown.site.origin === undefined ? {} : { site: grown.site.origin }),
        });
      },
      'astro:server:setup': ({ server }) => {
        serveInDev(
          server,
          locations,
          () => growth?.garden,
          async () => {
            report(await regrow());
          },
        );
      },
      // Astro has just emptied the folder. A build that fails from now on leaves files in it, and the next one must know them.
      'astro:build:setup': async () => {
        await mkdir(locations.dist, { recursive: true });
        await writeFile(path.join(locations.dist, DIST_MARK), 'Written by Madang, and not finished.\n');
      },
      'astro:build:done': async ({ dir }) => {
        if (growth === undefined) throw new Error('The build ended before a garden was grown');
        const published = await publish({ dist: fileURLToPath(dir), cache: locations.cache, growth });
        reportPublished(published, growth);
        // The exit code says that there is no site, or that its notes hold errors. An error thrown here would look like a fault
        // of the program.
        const faults = [...growth.diagnostics, ...published.diagnostics];
        if (published.withdrawn !== undefined) process.exitCode = 2;
        else if (faults.some(({ severity }) => severity === 'error')) process.exitCode = 1;
      },
    },
  };
}
