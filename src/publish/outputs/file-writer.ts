import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { digestOf } from '#naming';
import { digestOfFile } from '#store';
import { shownCharacters } from '../font/shown-characters.ts';
import type { FileSystem } from './file-system.ts';
import type { WrittenFile } from './ledger.ts';
import type { Content, CopyOf } from './output.ts';
import { writing } from './disk-fault.ts';

/** Writes files of a site. */
export interface FileWriter {
  /** Puts a file in its place, unless the file that stands there has the same bytes. */
  put(inside: string, content: Content | CopyOf, standing: WrittenFile | undefined): Put;
}

/** What came of a file. */
export interface Put {
  readonly file: WrittenFile;
  /** Whether it was written. */
  readonly isNew: boolean;
}

export interface FileWriting {
  readonly dist: string;
  /** The folders that exist in it. */
  readonly folders: Set<string>;
  readonly files: FileSystem;
  /** Called before each file that is written. */
  readonly beforeChange: () => void;
}

/** Where the bytes of a file come from. */
interface Source {
  readonly facts: Pick<WrittenFile, 'digest' | 'characters'>;
  readonly fill: (temporary: string) => Pick<WrittenFile, 'size' | 'mtimeMs'>;
}

const LEAST_ROOM = 1 << 20;

/** Makes a writer for a folder. A reader's server sees all of a file or what was there before. */
export function fileWriter({ dist, folders, files, beforeChange }: FileWriting): FileWriter {
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
  const write = (inside: string, fill: Source['fill']) => {
    const target = path.join(dist, inside);
    const temporary = path.join(path.dirname(target), `.madang-${process.pid}-${threadId}`);
    beforeChange();
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
  const ofBytes = (inside: string, bytes: Uint8Array): Source => {
    const characters = shownCharacters(inside, bytes);
    return {
      facts: { digest: digestOf(bytes), ...(characters === undefined ? {} : { characters }) },
      fill(temporary) {
        const file = files.openSync(temporary, 'w');
        try {
          for (let at = 0; at < bytes.length;) at += files.writeSync(file, bytes, at);
          return files.fstatSync(file);
        } finally {
          files.closeSync(file);
        }
      },
    };
  };
  const ofCopy = ({ copyOf }: CopyOf): Source => ({
    facts: { digest: digestOfFile(copyOf, files) },
    fill(temporary) {
      files.copyFileSync(copyOf, temporary);
      return files.lstatSync(temporary);
    },
  });

  return {
    put(inside, content, standing) {
      const { facts, fill } =
        typeof content === 'object' && 'copyOf' in content ? ofCopy(content) : ofBytes(inside, bytesOf(content));
      if (standing?.digest === facts.digest) return { file: { ...standing, ...facts }, isNew: false };
      return { file: { ...facts, ...write(inside, fill) }, isNew: true };
    },
  };
}
