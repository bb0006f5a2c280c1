import type { Garden } from '#garden';

// The integration and the pages are loaded by different module systems (Node and Vite) and share only the global object.
const SHARED = Symbol.for('madang.garden');

interface Shared {
  [SHARED]?: Garden;
}

/** Hands the garden to the pages. */
export function setCurrentGarden(garden: Garden): void {
  (globalThis as Shared)[SHARED] = garden;
}

/** The garden that pages are made from. Throws where Astro runs without Madang's integration. */
export function currentGarden(): Garden {
  const garden = (globalThis as Shared)[SHARED];
  if (garden === undefined) throw new Error('No garden has been grown: is the integration in astro.config.mjs?');
  return garden;
}
