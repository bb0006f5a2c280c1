import { historyMark } from '#history';
import type { Locations } from '#locations';
import { type Digest, digestOf } from '#naming';
import { programDigest } from '#store';
import { notesMark } from './notes-mark.ts';

/** All that a site is made from. */
export interface Causes {
  /** Where it is the same, so is the site. */
  readonly digest: Digest;
  /** Whether what is read after this look is surely what was looked at, as far as `digest` will tell. */
  readonly isSettled: boolean;
}

/**
 * Looks at all that a site is made from, without reading it: the notes and whatever lies beside them, what git tells of them, the
 * day (`YYYY-MM-DD`, which publishes what waits for it), and the program. It is to be called before anything is read.
 * `undefined` where something cannot be looked at.
 */
export async function causesOf({ content }: Locations, today: string): Promise<Causes | undefined> {
  const history = historyMark(content);
  const notes = notesMark(content);
  const digest = notes && digestOf(programDigest(), today, notes.digest, await history);
  await history;
  return digest && { digest, isSettled: notes.isSettled };
}
