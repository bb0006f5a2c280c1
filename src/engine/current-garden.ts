import type { Garden } from '#garden';

// The integration and the pages are loaded by different module systems (Node and Vite) and share only the global object.
const SHARED = Symbol.for('madang.garden');

interface Shared {
  [SHARED]?: Garden;
}

/** Hands the garden to the pages that Astro renders. */
export function setCurrentGarden(garden: Garden): void {
  (globalThis as Shared)[SHARED] = garden;
}

/** The garden that pages are made from; `undefined` while Astro builds what is the same for every site. */
export function currentGarden(): Garden | undefined {
  return (globalThis as Shared)[SHARED];
}
