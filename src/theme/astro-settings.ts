import type { AstroUserConfig } from 'astro';

/** What Astro is told wherever it runs. */
export const ASTRO_SETTINGS = {
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  // Only Madang's own files reach the site, and each as a file: a strict Content-Security-Policy refuses inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
