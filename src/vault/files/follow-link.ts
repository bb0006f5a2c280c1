import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose, type Place } from '#diagnostics';
import { isSkipped } from './skipped.ts';
import { specialFile, systemReason } from './system-reason.ts';

/**
 * Looks where a symbolic link leads: `undefined` for a file that may be read, `skipped` for one that is skipped where it
 * lies, otherwise what is wrong with it. `root` is the real path of the folder of notes.
 */
export async function followLink(
  link: string,
  root: string,
  place: Place,
): Promise<Diagnostic | 'skipped' | undefined> {
  try {
    const target = await realpath(link);
    const inside = path.relative(root, target);
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
      return diagnose('symlink-outside', place, undefined);
    }
    const segments = inside.split(path.sep);
    if (segments.some((name, depth) => isSkipped(depth === 0 ? '' : '/', name))) return 'skipped';
    const stats = await stat(target);
    if (stats.isDirectory()) return diagnose('symlink-folder', place, { target: inside.normalize('NFC') || '.' });
    return stats.isFile() ? undefined : diagnose('file-unreadable', place, { reason: specialFile });
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) return diagnose('symlink-broken', place, undefined);
    return diagnose('file-unreadable', place, { reason: systemReason(error) });
  }
}
