import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { digestOf } from '#naming';
import type { Attachment } from '#vault';
import type { PrivateFolders } from './private-folders.ts';
import { nameOf } from './vault-paths.ts';

/** Path of a file in the site. */
export type AssetPath = (file: Attachment) => string;

/**
 * Gives files their paths: those that they have in the vault. The name of a folder in which all notes are private is private
 * too, so that a file in it goes by the digest of what it holds, which tells nothing that a reader does not have.
 */
export function assetPathsOf(folders: PrivateFolders): AssetPath {
  const known = new Map<string, string>();
  return (file) => {
    const path = known.get(file.path) ?? (folders.isClosed(file.path) ? withoutFolders(file) : `media/${file.path}`);
    known.set(file.path, path);
    return path;
  };
}

function withoutFolders({ path, absolutePath }: Attachment): string {
  return `media/${digestOf(hashOf(absolutePath))}/${nameOf(path)}`;
}

const CHUNK = 1024 * 1024;

/** Hash of a file's bytes, however large; the same for all files that cannot be read, which are not there either. */
function hashOf(path: string): string {
  const hash = createHash('sha256');
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(CHUNK);
      for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes))
        hash.update(bytes.subarray(0, read));
    } finally {
      closeSync(file);
    }
  } catch {
    // Copying it will say why it cannot be read.
  }
  return hash.digest('hex');
}
