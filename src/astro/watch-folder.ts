import { type FSWatcher, readdirSync, realpathSync, statSync, watch } from 'node:fs';
import path from 'node:path';

/** Folders that hold no notes, and in which much is written. */
const UNWATCHED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.trash']);
/** Which panes Obsidian has open: written with every click. */
const UNTOLD = /[/\\]\.obsidian[/\\]workspace[^/\\]*\.json$/;

/** An editor writes a file in several steps. */
const SETTLE_MS = 15;

export interface FolderWatch {
  close(): void;
}

/**
 * Tells of the paths of files and folders below `root` that were added, changed or removed, gathered until they have come to
 * rest. Watches folders and not each file, which takes a second for thousands of them. What cannot be watched is told to
 * `failed`.
 */
export function watchFolder(
  root: string,
  react: (changed: ReadonlySet<string>) => void,
  failed: (error: unknown) => void,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let changed = new Set<string>();

  const tell = (file: string): void => {
    if (UNTOLD.test(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = changed;
      changed = new Set();
      react(settled);
    }, SETTLE_MS);
  };
  const leave = (folder: string): void => {
    for (const [watched, watcher] of watchers) {
      if (watched !== folder && !watched.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(watched);
    }
  };
  /** Watches a folder and those in it; `above` are the real paths of those that it lies in, so that no link leads in a circle. */
  const enter = (folder: string, above: readonly string[]): void => {
    if (UNWATCHED.has(path.basename(folder)) || watchers.has(folder)) return;
    try {
      const real = realpathSync(folder);
      if (above.includes(real)) return;
      const inside = [...above, real];
      const watcher = watch(folder, (event, name) => {
        const file = name === null ? folder : path.join(folder, name);
        tell(file);
        if (event === 'rename' && file !== folder) look(file, inside);
      });
      watcher.on('error', () => {
        // It is gone, or somebody else says why it cannot be read.
        leave(folder);
      });
      watchers.set(folder, watcher);
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        if (entry.isDirectory() || entry.isSymbolicLink()) look(path.join(folder, entry.name), inside);
      }
    } catch (error) {
      if (folder === root || !isGone(error)) failed(error);
    }
  };
  /** Looks what has come or gone by a name. */
  const look = (file: string, above: readonly string[]): void => {
    const isFolder = isFolderAt(file);
    // A folder by the same name may be another one.
    leave(file);
    if (isFolder) enter(file, above);
  };
  enter(path.resolve(root), []);
  return {
    close() {
      clearTimeout(timer);
      leave(path.resolve(root));
    },
  };
}

/** Whether a folder is there. What cannot be looked at, as a link that leads in a circle, is named by who reads the notes. */
function isFolderAt(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
