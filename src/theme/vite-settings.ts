import type { UserConfig } from 'vite';
import { manifestsLater } from './manifests-later.ts';

/** What Vite is told wherever it runs. */
export const VITE_SETTINGS = {
  // Only Madang's own files reach the site, and each as a file: a strict Content-Security-Policy refuses inline ones.
  build: { assetsInlineLimit: 0 },
  plugins: [manifestsLater()],
  // A worker in parts, of which some are loaded later.
  worker: { format: 'es', plugins: () => [manifestsLater()] },
} satisfies UserConfig;
