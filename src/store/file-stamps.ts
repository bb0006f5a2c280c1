import { statSync } from 'node:fs';

/** What a file system tells of a file without reading it; links are followed. */
export interface FileStamps {
  /** By what the file is known to hold the same as before, wherever it lies. */
  readonly stamps: string;
  /**
   * Whether a change after this look will show in them. A file that changed in the last two seconds may change again without
   * its times showing it, since clocks of file systems are that coarse (git treats its index so).
   */
  readonly isSettled: boolean;
}

const COARSEST_CLOCK = 2_000_000_000n;

/** Looks at a file, by its absolute path, before it is read. Throws what the system throws. */
export function fileStamps(file: string): FileStamps {
  const looked = BigInt(Date.now()) * 1_000_000n;
  const { size, mtimeNs, ctimeNs, ino, dev } = statSync(file, { bigint: true });
  const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return { stamps: `${size} ${mtimeNs} ${ctimeNs} ${ino} ${dev}`, isSettled: youngest + COARSEST_CLOCK < looked };
}
