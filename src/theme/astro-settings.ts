import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';

/** The folder of the program, where Astro finds its pages. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What Astro is told wherever it runs. */
export const ASTRO_SETTINGS = {
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // Only Madang's own files reach the site, and each as a file: a strict Content-Security-Policy refuses inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
