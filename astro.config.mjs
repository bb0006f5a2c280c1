import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import madang from './src/astro/integration.ts';

export default defineConfig({
  integrations: [madang(), mdx()],
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
  // Only Madang's own files reach the site, and each as a file: a strict Content-Security-Policy refuses inline ones.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
