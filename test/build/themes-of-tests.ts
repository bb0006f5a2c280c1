import { themeFor } from '#theme';
import { CACHE_OF_TESTS } from './cache-of-tests.ts';

/** Base paths of most sites that tests build. */
const BASES = ['/', '/wiki/'];

await Promise.all(BASES.map((base) => themeFor({ cache: CACHE_OF_TESTS, base })));
