import path from 'node:path';

/** What was changed in a folder of notes; paths are relative to it and NFC. */
export interface ChangedPaths {
  /** Whether a file, or a folder around it, was changed. */
  readonly holds: (file: string) => boolean;
  /** Whether what a folder holds may have changed. */
  readonly reachesInto: (folder: string) => boolean;
}

/** Looks up changes, absolute paths, by their place in a folder; `roots` are the paths under which it is known. */
export function changedPaths(roots: readonly string[], changed: ReadonlySet<string>): ChangedPaths {
  const paths = new Set<string>();
  const folders = new Set<string>();
  for (const each of changed) {
    for (const root of roots) {
      const relative = path.relative(root, each);
      if (path.isAbsolute(relative)) continue;
      const file = relative.split(path.sep).join('/').normalize('NFC');
      // What lies outside of the folder does not concern it, unless the folder lies in that.
      const inside = file !== '..' && !file.startsWith('../');
      const above = /^(?:\.\.\/)*\.\.$/.test(file);
      if (!inside && !above) continue;
      paths.add(above ? '' : file);
      // The folders around it may be new too, though nothing tells of them.
      for (let at = above ? '' : file; at !== ''; at = folderOf(at)) folders.add(folderOf(at));
    }
  }
  const holds = (file: string): boolean => {
    for (let at = file; ; at = folderOf(at)) {
      if (paths.has(at)) return true;
      if (at === '') return false;
    }
  };
  return { holds, reachesInto: (folder) => folders.has(folder) || holds(folder) };
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}
