import { type BigIntStats, lstatSync, realpathSync, statSync } from 'node:fs';
import { type Digest, digestOf } from '#naming';
import { entriesOf } from './entries.ts';

/** What can be told of a folder of notes without reading a file. */
export interface NotesMark {
  /** Where it is the same, so is all that lies in the folder. */
  readonly digest: Digest;
  /** Whether the last change is so long ago that a change after this look would show. */
  readonly isSettled: boolean;
}

/** Folders in which no note ever lies, and of which git itself tells what matters. */
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** In nanoseconds: clocks of file systems tick every few milliseconds; and some only every two seconds. */
const TICK = 100_000_000n;
const COARSE_TICK = 2_000_000_000n;
const SECOND = 1_000_000_000n;

/**
 * Looks at each entry of a folder: its name, its size, its inode, and when it and what is known of it last changed. The time of
 * the latter cannot be set by hand, so that no change goes unseen. `undefined` where something cannot be looked at.
 */
export function notesMark(folder: string, now = BigInt(Date.now()) * 1_000_000n): NotesMark | undefined {
  try {
    const root = realpathSync.native(folder);
    const rows: string[] = [root];
    let isSettled = true;
    const look = (what: string, stats: BigIntStats): void => {
      const { mtimeNs, ctimeNs, size, ino, mode } = stats;
      rows.push(`${what}\0${size} ${mtimeNs} ${ctimeNs} ${ino} ${mode}`);
      const tick = ctimeNs % SECOND === 0n ? COARSE_TICK : TICK;
      if (ctimeNs > now - tick) isSettled = false;
    };
    for (const { inside, absolutePath, kind } of entriesOf(root, (name) => SKIPPED.has(name))) {
      // What lies in a folder is told by its entries.
      if (kind === 'folder') rows.push(`${inside}\0${lstatSync(absolutePath).mode}`);
      else look(inside, lstatSync(absolutePath, { bigint: true }));
      if (kind === 'other') look(realpathSync.native(absolutePath), statSync(absolutePath, { bigint: true }));
    }
    return { digest: digestOf(rows.sort().join('\n')), isSettled };
  } catch {
    // A link that leads nowhere, a folder that may not be read: whoever reads the notes will say so.
    return undefined;
  }
}
