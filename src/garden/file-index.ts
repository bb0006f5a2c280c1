import type { VaultPath } from '#naming';
import type { Attachment } from '#vault';
import { nameOf } from './vault-paths.ts';

/** Where files that are no notes are found. Case is disregarded unless it tells two files apart. */
export interface FileIndex {
  atPath(path: string): Attachment | undefined;
  /** By the last segments of the path. */
  named(name: string): readonly Attachment[];
  readonly all: readonly Attachment[];
}

export function indexFiles(attachments: ReadonlyMap<VaultPath, Attachment>): FileIndex {
  const exact: ReadonlyMap<string, Attachment> = attachments;
  const folded = new Map<string, Attachment>();
  const names = new Map<string, Attachment[]>();
  for (const file of attachments.values()) {
    const path = file.path.toLowerCase();
    if (!folded.has(path)) folded.set(path, file);
    const name = nameOf(path);
    const group = names.get(name);
    if (group === undefined) names.set(name, [file]);
    else group.push(file);
  }
  return {
    atPath: (path) => exact.get(path) ?? folded.get(path.toLowerCase()),
    named: (name) => {
      const ending = name.toLowerCase();
      const found = names.get(nameOf(ending)) ?? [];
      return ending.includes('/') ? found.filter(({ path }) => `/${path.toLowerCase()}`.endsWith(`/${ending}`)) : found;
    },
    all: [...attachments.values()],
  };
}
