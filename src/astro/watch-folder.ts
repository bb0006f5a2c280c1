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
 * rest; of `root` itself where it was taken away or put back. Watches folders and not each file, which takes a second for
 * thousands of them. What cannot be watched is told to `failed`.
 */
export function watchFolder(
  root: string,
  react: (changed: ReadonlySet<string>) => void,
  failed: (error: unknown) => void,
): FolderWatch {
  const top = path.resolve(root);
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
      if (folder === top || !isGone(error)) failed(error);
    }
  };
  /** Looks what has come or gone by a name. */
  const look = (file: string, above: readonly string[]): void => {
    const isFolder = isFolderAt(file);
    // A folder by the same name may be another one.
    leave(file);
    if (isFolder) enter(file, above);
  };
  enter(top, []);
  const around = watchName(top, () => {
    tell(top);
    look(top, []);
  });
  return {
    close() {
      clearTimeout(timer);
      around?.close();
      leave(top);
    },
  };
}

/** Tells when a folder was taken away or put back, which only the folder that it lies in knows; not where that may not be read. */
function watchName(folder: string, react: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(path.dirname(folder), (event, name) => {
      if (event === 'rename' && (name === null || name === path.basename(folder))) react();
    });
    return watcher.on('error', () => {
      watcher.close();
    });
  } catch (error) {
    if (isGone(error) || isForbidden(error)) return undefined;
    throw error;
  }
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

function isForbidden(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
