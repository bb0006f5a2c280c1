import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';

/** What is kept between builds is shared by the tests, as it is by all sites of a person who writes. */
export const CACHE_OF_TESTS = path.resolve('.cache/test/builds');

/**
 * Puts the themes of the tests into a cache that is new, for builds in a process of their own: they depend on no note, and
 * each such cache would cost a start of Vite. Returns the cache.
 */
export function withThemes(cache: string): string {
  const themes = path.join(cache, 'theme');
  if (!existsSync(themes)) cpSync(path.join(CACHE_OF_TESTS, 'theme'), themes, { recursive: true });
  return cache;
}
