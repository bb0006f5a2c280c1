import path from 'node:path';
import { type Digest, digestOf } from '#naming';
import { shownCharacters } from '../font/shown-characters.ts';
import { digestOfFile } from './digest-of-file.ts';
import type { FileSystem } from './file-system.ts';
import type { WrittenFile } from './ledger.ts';
import type { Content, CopyOf } from './output.ts';
import { writing } from './disk-fault.ts';

/** Writes files of a site. */
export interface FileWriter {
  /** What the file would be, without writing it: all but its time. Valid until the next call. */
  prepare(inside: string, content: Content | CopyOf): Prepared;
}

export interface Prepared {
  readonly digest: Digest;
  readonly facts: Pick<WrittenFile, 'digest' | 'characters'>;
  /** Puts the file in its place, where a reader's server sees either all of it or what was there before. */
  write(): WrittenFile;
}

const LEAST_ROOM = 1 << 20;

/** Makes a writer for the folder `dist`, in which the folders `folders` exist. */
export function fileWriter(dist: string, folders: Set<string>, files: FileSystem): FileWriter {
  // Text is encoded into one piece of memory again and again, which takes half the time of new pieces.
  let room = Buffer.allocUnsafe(LEAST_ROOM);
  const encoder = new TextEncoder();
  const bytesOf = (content: Content): Uint8Array => {
    if (typeof content !== 'string') return content;
    if (room.length < content.length * 3) room = Buffer.allocUnsafe(content.length * 3);
    return room.subarray(0, encoder.encodeInto(content, room).written);
  };
  const ensureFolder = (inside: string): void => {
    const folder = path.posix.dirname(inside);
    if (folder === '.' || folders.has(folder)) return;
    files.mkdirSync(path.join(dist, folder), { recursive: true });
    for (let at = folder; at !== '.'; at = path.posix.dirname(at)) folders.add(at);
  };
  const put = (inside: string, fill: (temporary: string) => Pick<WrittenFile, 'size' | 'mtimeMs'>) => {
    const target = path.join(dist, inside);
    const temporary = path.join(path.dirname(target), `.madang-${process.pid}`);
    return writing(target, () => {
      ensureFolder(inside);
      try {
        const { size, mtimeMs } = fill(temporary);
        files.renameSync(temporary, target);
        return { size, mtimeMs };
      } catch (error) {
        files.rmSync(temporary, { force: true });
        throw error;
      }
    });
  };
  const writeBytes = (bytes: Uint8Array) => (temporary: string) => {
    const file = files.openSync(temporary, 'w');
    try {
      for (let at = 0; at < bytes.length;) at += files.writeSync(file, bytes, at);
      return files.fstatSync(file);
    } finally {
      files.closeSync(file);
    }
  };

  return {
    prepare(inside, content) {
      if (typeof content === 'object' && 'copyOf' in content) {
        const digest = digestOfFile(content.copyOf, files);
        const copy = (temporary: string): Pick<WrittenFile, 'size' | 'mtimeMs'> => {
          files.copyFileSync(content.copyOf, temporary);
          return files.lstatSync(temporary);
        };
        return { digest, facts: { digest }, write: () => ({ digest, ...put(inside, copy) }) };
      }
      const bytes = bytesOf(content);
      const characters = shownCharacters(inside, bytes);
      const digest = digestOf(bytes);
      const facts = { digest, ...(characters === undefined ? {} : { characters }) };
      return { digest, facts, write: () => ({ ...facts, ...put(inside, writeBytes(bytes)) }) };
    },
  };
}
