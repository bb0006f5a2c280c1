/** What Vite bundles, by the names that the files get in `assets`: paths inside the project. */
export const ENTRIES = {
  page: 'src/client/page.ts',
  'not-found': 'src/client/not-found.ts',
  styles: 'src/styles/index.css',
} as const;

/** Name of the file in which Vite says what became of each of them. */
export const MANIFEST = 'manifest.json';
