import type { Locations } from '#locations';
import { type Digest, digestOf } from '#naming';
import { openStore, programDigest } from '#store';
import type { Causes } from './causes.ts';
import { type SiteFile, siteMark, writtenSiteMark } from './site-mark.ts';

/** What a build came to. */
export interface Result {
  /** The files of the site, but for the mark. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** What is to be remembered of it. */
  readonly memory: string;
}

interface Kept {
  readonly causes: Digest;
  readonly site: Digest;
  readonly memory: string;
}

/** What is remembered of the last build, if another one would come to the same; `undefined` where it might not. */
export function keptResult(locations: Locations, causes: Causes): string | undefined {
  const text = openStore(locations.cache, STORE).get(keyOf(locations));
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as Kept;
  const isSame = kept.causes === causes.digest && kept.site === siteMark(locations.dist);
  return isSame ? kept.memory : undefined;
}

/**
 * Remembers what a build came to that was made from `causes`. Does nothing where these were still changing. Throws
 * `CacheUnwritable`.
 */
export async function keepResult(locations: Locations, causes: Causes, { files, memory }: Result): Promise<void> {
  if (!causes.isSettled) return;
  const store = openStore(locations.cache, STORE);
  const kept: Kept = { causes: causes.digest, site: writtenSiteMark(locations.dist, files), memory };
  store.set(keyOf(locations), JSON.stringify(kept));
  await store.save();
}

const STORE = 'results';

function keyOf({ content, dist }: Locations): Digest {
  return digestOf(programDigest(), content, dist);
}
