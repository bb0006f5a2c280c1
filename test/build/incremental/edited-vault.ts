import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** A folder of notes that is edited, on a day of its own. Paths are relative to the folder, with `/`. */
export interface EditedVault {
  readonly root: string;
  /** The day on which the next build takes place, `YYYY-MM-DD`. */
  today: string;
  /** All files, in order; none of a folder whose name begins with a dot. */
  paths(): readonly string[];
  read(file: string): string;
  readBytes(file: string): Buffer;
  write(file: string, content: string | Uint8Array): void;
  /**
   * Writes and gives the file back the time of change that it had, in whole seconds: what looks at times alone sees nothing
   * where the file had such a time (see `touch`).
   */
  writeUnseen(file: string, content: string | Uint8Array): void;
  /** Time of the file's last change, in seconds since 1970. */
  changedAt(file: string): number;
  /** Gives a file a time of change, in whole seconds since 1970, and leaves what it holds. */
  touch(file: string, seconds: number): void;
  /** Moves a file; what stood there before is lost, and a folder that is left empty goes too. */
  move(from: string, to: string): void;
  remove(file: string): void;
  /** Commits all that there is to git, on the day `today`. */
  commit(): void;
  /** What the files hold now, to be handed to `restore`. */
  snapshot(): ReadonlyMap<string, Buffer>;
  restore(files: ReadonlyMap<string, Buffer>): void;
}

/**
 * Edits the folder `root`, beginning on the day `today`. What the files hold is remembered, since an edit looks at many: nobody
 * else may write there meanwhile.
 */
export function editedVault(root: string, today: string): EditedVault {
  const at = (file: string): string => path.join(root, ...file.split('/'));
  const files = new Map<string, Buffer>(filesBelow(root, '').map((file) => [file, readFileSync(at(file))] as const));
  const contentOf = (file: string): Buffer => {
    const content = files.get(file);
    if (content === undefined) throw new Error(`There is no ${file} to be edited`);
    return content;
  };
  const isSeen = (file: string): boolean => file.split('/').every((name) => !name.startsWith('.'));
  const vault: EditedVault = {
    root,
    today,
    paths: () => [...files.keys()].sort(),
    read: (file) => contentOf(file).toString(),
    readBytes: contentOf,
    write(file, content) {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
      if (isSeen(file)) files.set(file, Buffer.from(content));
    },
    writeUnseen(file, content) {
      const seconds = Math.floor(vault.changedAt(file));
      vault.write(file, content);
      vault.touch(file, seconds);
    },
    changedAt: (file) => statSync(at(file)).mtimeMs / 1000,
    touch(file, seconds) {
      utimesSync(at(file), seconds, seconds);
    },
    move(from, to) {
      mkdirSync(path.dirname(at(to)), { recursive: true });
      renameSync(at(from), at(to));
      files.set(to, contentOf(from));
      files.delete(from);
      removeEmptyFolders(root, path.dirname(at(from)));
    },
    remove(file) {
      rmSync(at(file));
      files.delete(file);
      removeEmptyFolders(root, path.dirname(at(file)));
    },
    commit() {
      const day = `${vault.today}T12:00:00Z`;
      const environment = { ...process.env, GIT_COMMITTER_DATE: day, GIT_AUTHOR_DATE: day };
      const git = (...words: string[]): void => {
        const who = [
          '-c',
          'user.name=a',
          '-c',
          'user.email=a@b.invalid',
          '-c',
          'core.autocrlf=false',
          '-c',
          'gc.auto=0',
        ];
        execFileSync('git', [...who, '-C', root, ...words], { env: environment, stdio: 'ignore' });
      };
      git('init', '--quiet');
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--no-verify', '--message', vault.today);
    },
    snapshot: () => new Map(files),
    restore(before) {
      for (const file of vault.paths()) if (!before.has(file)) vault.remove(file);
      for (const [file, content] of before) if (files.get(file)?.equals(content) !== true) vault.write(file, content);
    },
  };
  return vault;
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : filesBelow(root, file);
      return [file];
    });
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === root || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmptyFolders(root, path.dirname(folder));
}
