import type { VaultPath } from '#naming';
import type { Attachment, Note } from '#vault';
import type { MeantLink } from '../body/index.ts';
import { digestOfFile, filePaths, type UsedFile } from '../naming/index.ts';

/** A file that comes along, and its place. */
export interface PlannedFile {
  readonly file: Attachment;
  readonly path: VaultPath;
  readonly digest: string;
}

/**
 * Finds the files that notes use and gives them their places. What must never be public stays behind: where it goes to,
 * nobody would know that. So does what cannot be read.
 */
export async function usedFiles(
  notes: ReadonlyMap<Note, VaultPath>,
  linksOf: (note: Note) => readonly MeantLink[],
): Promise<readonly PlannedFile[]> {
  const users = new Map<Attachment, Set<VaultPath>>();
  for (const [note, path] of notes) {
    for (const { meaning } of linksOf(note)) {
      if (meaning.kind !== 'file' || meaning.file.heldBack) continue;
      users.set(meaning.file, (users.get(meaning.file) ?? new Set()).add(path));
    }
  }
  const used: UsedFile[] = [];
  for (const [file, paths] of users) {
    const digest = await digestOfFile(file.absolutePath).catch(() => undefined);
    if (digest !== undefined) used.push({ file, users: [...paths], digest });
  }
  const places = filePaths(used, new Set(Array.from(notes.values(), (path) => path.toLowerCase())));
  return used.flatMap(({ file, digest }) => {
    const path = places.get(file);
    return path === undefined ? [] : [{ file, path, digest }];
  });
}
