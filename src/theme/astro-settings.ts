import type { AstroUserConfig } from 'astro';
import { manifestsLater } from './manifests-later.ts';

/** What Astro is told wherever it runs. */
export const ASTRO_SETTINGS = {
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: {
    // Only Madang's own files reach the site, and each as a file: a strict Content-Security-Policy refuses inline ones.
    build: { assetsInlineLimit: 0 },
    plugins: [manifestsLater()],
    // A worker in parts, of which some are loaded later.
    worker: { format: 'es', plugins: () => [manifestsLater()] },
  },
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
