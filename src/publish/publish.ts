import type { Site } from '#site';
import { cutFonts } from './font/cut-fonts.ts';

/** The finished pages, and what is to be published with them. */
export interface Publishing {
  /** The folder in which the pages stand. */
  readonly dist: string;
  readonly site: Site;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
}

/** Writes what can only be made when all pages are there. */
export async function publish({ dist, cache }: Publishing): Promise<void> {
  await cutFonts(dist, cache);
}
