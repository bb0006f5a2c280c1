import { writeFileSync, writeSync } from 'node:fs';
import { fileSystem, type FileSystem } from '../file-system.ts';

/** A file system that stops working, and how often it was asked for something. */
export interface FailingFileSystem {
  readonly fileSystem: FileSystem;
  readonly asked: () => number;
}

type Operation = (...given: readonly unknown[]) => unknown;

/**
 * The real file system until it is asked for the operation number `last`; from then on nothing works, as for a process that
 * was killed. What is written in that moment is written by half.
 */
export function killedAt(last: number): FailingFileSystem {
  let asked = 0;
  const wrap = (name: string, operation: Operation): Operation => {
    return (...given) => {
      asked += 1;
      if (asked < last) return operation(...given);
      if (asked === last) writeHalf(name, given);
      throw new Error(`Killed at operation ${asked}`);
    };
  };
  const wrapped = Object.entries(fileSystem).map(([name, operation]) => [name, wrap(name, operation as Operation)]);
  return { fileSystem: Object.fromEntries(wrapped) as FileSystem, asked: () => asked };
}

/** The real file system, on which `name` is refused with `code` for the paths that `matches` picks. */
export function refusing(name: keyof FileSystem, code: string, matches: (file: string) => boolean): FileSystem {
  const operation = fileSystem[name] as Operation;
  return {
    ...fileSystem,
    [name]: (...given: readonly unknown[]) => {
      if (!matches(String(given[0]))) return operation(...given);
      throw Object.assign(new Error(`${code}: refused, ${name}`), { code, syscall: name });
    },
  };
}

function writeHalf(name: string, [target, bytes]: readonly unknown[]): void {
  if (name === 'writeSync' && bytes instanceof Uint8Array) {
    writeSync(target as number, bytes.subarray(0, bytes.length >> 1));
  } else if (name === 'writeFileSync' && typeof bytes === 'string') {
    writeFileSync(target as string, bytes.slice(0, bytes.length >> 1));
  }
}
