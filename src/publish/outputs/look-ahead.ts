import { statSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { ledgerPath } from './ledger.ts';
import type { SiteLook } from './site-look.ts';

const PROGRAM = path.join(import.meta.dirname, 'look-worker.ts');

/** To start a thread takes the time in which a site is looked at whose ledger has so many bytes. */
const LEAST = 500_000;

/**
 * Looks at a site that is to be built, in a thread of its own while the notes are read. `undefined` where that is not worth it
 * or does not work: the site is looked at when it is written then.
 */
export async function lookAhead(dist: string, cache: string, least = LEAST): Promise<SiteLook | undefined> {
  const size = statSync(ledgerPath(dist, cache), { throwIfNoEntry: false })?.size ?? 0;
  if (size < least) return undefined;
  const { promise, resolve } = Promise.withResolvers<SiteLook | undefined>();
  const worker = new Worker(PROGRAM, { workerData: dist });
  worker.on('message', resolve);
  worker.on('error', () => {
    resolve(undefined);
  });
  worker.on('exit', () => {
    resolve(undefined);
  });
  return promise;
}
