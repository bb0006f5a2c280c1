declare module 'virtual:madang/note-code' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /** Loads the component of an MDX note that runs code, by `language:id` of the page and its note. */
  export const noteCode: Readonly<Record<string, () => Promise<{ readonly Content: AstroComponentFactory }>>>;
}

/** The address of a stylesheet that is linked by hand. */
declare module '*.css?url' {
  const address: string;
  export default address;
}
