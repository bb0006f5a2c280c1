import { themeFor } from '#theme';
import { CACHE_OF_TESTS } from './cache-of-tests.ts';

/** Base paths of most sites that tests build. */
const BASES = ['/', '/wiki/'];

/** Runs once before all builds of tests: Astro's start is most of what a first build takes. */
export default async function makeThemes(): Promise<void> {
  await Promise.all(BASES.map((base) => themeFor({ cache: CACHE_OF_TESTS, base })));
}
