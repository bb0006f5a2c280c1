import path from 'node:path';
import { build } from 'vite';
import { PROJECT } from '#locations';
import { ENTRIES, MANIFEST } from './entries.ts';
import { VITE_SETTINGS } from './vite-settings.ts';

/**
 * Lets Vite bundle the scripts and styles of all documents into `folder`, beside what lies there, with a manifest of what it
 * has made of each entry, and the files of the folder `public`.
 */
export async function bundle({ base, folder }: { readonly base: string; readonly folder: string }): Promise<void> {
  await build({
    ...VITE_SETTINGS,
    configFile: false,
    root: PROJECT,
    base,
    logLevel: 'warn',
    build: {
      ...VITE_SETTINGS.build,
      outDir: folder,
      emptyOutDir: false,
      manifest: MANIFEST,
      // Every browser that reads modules as we write them preloads them, too.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      target: 'esnext',
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(PROJECT, file)])),
        output: {
          entryFileNames: 'assets/[name].[hash].js',
          chunkFileNames: 'assets/[name].[hash].js',
          assetFileNames: 'assets/[name].[hash][extname]',
        },
      },
    },
  });
}
