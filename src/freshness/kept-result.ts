import type { Locations } from '#locations';
import { type Digest, digestOf } from '#naming';
import { openStore, programDigest } from '#store';
import type { Causes } from './causes.ts';
import { isAsRecorded, recordOf, type SiteFile, type SiteRecord } from './site-record.ts';

/** What a build came to. */
export interface Result {
  /** The files of the site, but for the mark. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** Stamps of its folders, where they are known. */
  readonly folders?: ReadonlyMap<string, string>;
  /** What is to be remembered of it. */
  readonly memory: string;
}

interface Kept {
  readonly causes: Digest;
  /** Digest of the record of the site, which is large, kept beside this, and read only where the causes are the same. */
  readonly site: Digest;
  readonly memory: string;
}

/** What is remembered of the last build, if another one would come to the same; `undefined` where it might not. */
export function keptResult(locations: Locations, causes: Causes): string | undefined {
  const store = openStore(locations.cache, STORE);
  const text = store.get(keyOf(locations));
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as Kept;
  if (kept.causes !== causes.digest) return undefined;
  const record = store.get(recordKeyOf(locations));
  if (record === undefined || digestOf(record) !== kept.site) return undefined;
  return isAsRecorded(locations.dist, JSON.parse(record) as SiteRecord) ? kept.memory : undefined;
}

/**
 * Remembers what a build came to that was made from `causes`. Does nothing where these were still changing. Throws
 * `CacheUnwritable`.
 */
export async function keepResult(locations: Locations, causes: Causes, result: Result): Promise<void> {
  const { files, folders, memory } = result;
  if (!causes.isSettled) return;
  const store = openStore(locations.cache, STORE);
  const record = JSON.stringify(recordOf(locations.dist, files, Date.now(), folders));
  const kept: Kept = { causes: causes.digest, site: digestOf(record), memory };
  store.set(recordKeyOf(locations), record);
  store.set(keyOf(locations), JSON.stringify(kept));
  await store.save();
}

const STORE = 'results';

function keyOf({ content, dist }: Locations): Digest {
  return digestOf(programDigest(), content, dist);
}

function recordKeyOf({ content, dist }: Locations): Digest {
  return digestOf(programDigest(), content, dist, 'record');
}
