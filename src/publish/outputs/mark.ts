import path from 'node:path';
import { DIST_MARK } from '#locations';
import { digestOf } from '#naming';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';

/** The texts are equally long, so that they are no difference to whoever counts the bytes of a site. */
const UNFINISHED = 'Written by Madang, unfinished; its next build changes what is here.\n';
const FINISHED = 'Written by Madang; its next build changes and deletes what is here.\n';

/** Digest of the mark of a finished site. */
export const FINISHED_DIGEST = digestOf(FINISHED);

/**
 * Whether the folder `dist` holds a site whose build came to its end. A mark that was cut short counts as unfinished, so that
 * it may be written in place: a folder with files in it is never without one.
 */
export function isFinished(dist: string, files: FileSystem): boolean {
  try {
    return files.readFileSync(path.join(dist, DIST_MARK), 'utf8') === FINISHED;
  } catch {
    return false;
  }
}

/** Says that the folder is Madang's and that its files belong together no longer. Makes the folder. */
export function markUnfinished(dist: string, files: FileSystem): void {
  writeMark(dist, UNFINISHED, files);
}

/** Says that all files of the site are there. */
export function markFinished(dist: string, files: FileSystem): void {
  writeMark(dist, FINISHED, files);
}

function writeMark(dist: string, text: string, files: FileSystem): void {
  writing(dist, () => {
    files.mkdirSync(dist, { recursive: true });
    files.writeFileSync(path.join(dist, DIST_MARK), text);
  });
}
