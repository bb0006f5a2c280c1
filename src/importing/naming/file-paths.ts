import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { toVaultPath, type VaultPath } from '#naming';
import type { Attachment } from '#vault';
import { safeSegment } from './safe-segment.ts';
import { withoutId } from './tidy-segments.ts';

const PICTURE = /\.(?:png|jpe?g|jfif|gif|webp|avif|svg|bmp|ico|apng)$/i;

/** A file that notes use, and the paths that these notes will have. */
export interface UsedFile {
  readonly file: Attachment;
  readonly users: readonly VaultPath[];
  /** Digest of its bytes. */
  readonly digest: string;
}

/**
 * The places of files beside notes: `images/` (`files/` for what is no picture) in the folder of the first note that uses
 * them, by path. Files with the same bytes are one. Where two want one name, the second gets `-2`.
 */
export function filePaths(files: readonly UsedFile[], taken: ReadonlySet<string>): Map<Attachment, VaultPath> {
  const used = new Set(taken);
  const paths = new Map<Attachment, VaultPath>();
  const copies = Map.groupBy(files, ({ digest }) => digest).values();
  const first = ({ users }: UsedFile): string => users.toSorted()[0] ?? '';
  const groups = Array.from(copies, (group) => ({
    ...{ group, name: namesOf(group)[0] ?? '' },
    folder: path.posix.dirname(group.map(first).toSorted()[0] ?? ''),
  }));
  for (const { group, folder, name } of groups.toSorted(
    (a, b) => compare(a.folder, b.folder) || compare(a.name, b.name),
  )) {
    const { name: stem, ext } = path.posix.parse(name);
    const below = PICTURE.test(ext) ? 'images' : 'files';
    for (let number = 1; ; number += 1) {
      const own = `${safeSegment(withoutId(stem))}${number === 1 ? '' : `-${number}`}${ext}`;
      const wanted = toVaultPath(path.posix.join(folder, below, own));
      if (used.has(wanted.toLowerCase())) continue;
      used.add(wanted.toLowerCase());
      for (const { file } of group) paths.set(file, wanted);
      break;
    }
  }
  return paths;
}

/** The names of copies of one file, the shortest first. */
function namesOf(group: readonly UsedFile[]): string[] {
  const names = group.map(({ file }) => path.posix.basename(file.path));
  return names.sort((a, b) => a.length - b.length || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Digest of a file's bytes, however large it is. */
export async function digestOfFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
