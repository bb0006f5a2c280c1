import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, diagnose, type Place } from '#diagnostics';
import { isSkipped } from './skipped.ts';
import { specialFile, systemReason } from './system-reason.ts';

/** A file that may be read, by its path in the folder (NFC); one that is skipped where it lies; or what is wrong with it. */
export type LinkTarget = { readonly file: string } | 'skipped' | { readonly fault: Diagnostic };

/**
 * Looks where a symbolic link leads. `root` is the real path of the folder of notes.
 */
export function followLink(link: string, root: string, place: Place): LinkTarget {
  try {
    const target = realpathSync.native(link);
    const inside = path.relative(root, target);
    if (inside === '..' || inside.startsWith(`..${path.sep}`) || path.isAbsolute(inside)) {
      return { fault: diagnose('symlink-outside', place, undefined) };
    }
    const segments = inside.split(path.sep);
    if (segments.some((name, depth) => isSkipped(depth === 0 ? '' : '/', name))) return 'skipped';
    const stats = statSync(target);
    if (stats.isDirectory()) {
      return { fault: diagnose('symlink-folder', place, { target: inside.normalize('NFC') || '.' }) };
    }
    if (!stats.isFile()) return { fault: diagnose('file-unreadable', place, { reason: specialFile }) };
    return { file: segments.join('/').normalize('NFC') };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing) return { fault: diagnose('symlink-broken', place, undefined) };
    return { fault: diagnose('file-unreadable', place, { reason: systemReason(error) }) };
  }
}
