import type { AstroUserConfig } from 'astro';
import { VITE_SETTINGS } from './vite-settings.ts';

/** What Astro is told wherever it runs. */
export const ASTRO_SETTINGS = {
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  vite: VITE_SETTINGS,
  devToolbar: { enabled: false },
} satisfies AstroUserConfig;
