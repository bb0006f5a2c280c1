import { bundle } from './bundle.ts';
import { readOrder } from './order.ts';

// The process that makes a theme; see `bake.ts`.
const { base, folder, code } = readOrder();
if (code !== undefined) {
  // Astro takes time to load, and most sites have no notes that run code. It empties the folder.
  const { bakeNotes } = await import('./bake-notes.ts');
  await bakeNotes({ base, folder, code });
}
await bundle({ base, folder });
