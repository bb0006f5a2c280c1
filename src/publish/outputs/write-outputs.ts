import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '#diagnostics';
import type { Digest } from '#naming';
import type { Phase, Progress } from '#progress';
import { programDigest } from '#store';
import { digestOfFile } from './digest-of-file.ts';
import { fileSystem as realFileSystem, type FileSystem } from './file-system.ts';
import { fileWriter } from './file-writer.ts';
import { inOrder } from './in-order.ts';
import { type FileRecord, ledgerPath, readLedger, writeLedger, type WrittenFile } from './ledger.ts';
import { isFinished, markFinished, markUnfinished } from './mark.ts';
import type { Made, Making, Output } from './output.ts';
import { reasonsOf } from './reasons-of.ts';
import { foldersOf, sweep } from './sweep.ts';
import { writing } from './disk-fault.ts';

export interface Writing {
  /** The folder of the site, an absolute path: all that lies in it is Madang's. */
  readonly dist: string;
  /** The folder for what is worth keeping between builds. */
  readonly cache: string;
  /** All files of the site, in any order, but for those that `derive` gives. */
  readonly outputs: readonly Output[];
  /** Outputs that are made from what the others hold; asked when these are written. */
  readonly derive?: (files: ReadonlyMap<string, WrittenFile>) => readonly Output[] | Promise<readonly Output[]>;
  readonly progress?: Progress | undefined;
  /** Digest of the program; that of the running one by default. */
  readonly program?: Digest;
  readonly fileSystem?: FileSystem;
}

/** What was done to the folder of a site. Paths are in order. */
export interface Written {
  /** Files whose bytes are new. */
  readonly written: readonly string[];
  /** Number of files that stayed as they were. */
  readonly kept: number;
  /** Files that were taken away. */
  readonly removed: readonly string[];
  /**
   * Why an output was made, by its path: the names of the inputs that differ, or `program`, `new`, `not in place`. It may have
   * come out as it was; then it is among the kept.
   */
  readonly why: ReadonlyMap<string, readonly string[]>;
  /** Every file of the site but the mark. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** Faults of all outputs, made or kept, in the order of their paths. */
  readonly diagnostics: readonly Diagnostic[];
  /** Says that the site is whole, and remembers it for the next build. Until then that one believes nothing. */
  finish(): void;
}

/** Files between two looks at whatever else the process has to do. */
const AT_ONCE = 64;

/**
 * Brings the folder of a site to what `outputs` say: removes what is not among them, makes what differs from the last finished
 * build of this folder or is no longer as that left it, and keeps the rest. A build that ends before `finish` leaves the
 * folder marked; the next one then looks at the bytes of all files that it would keep. Throws `DiskFault` where the file
 * system refuses.
 */
export async function writeOutputs(whole: Writing): Promise<Written> {
  const { dist, cache, outputs, derive, progress, program = programDigest(), fileSystem = realFileSystem } = whole;
  const ledgerFile = ledgerPath(dist, cache);
  const ledger = readLedger(ledgerFile, fileSystem);
  const wasFinished = isFinished(dist, fileSystem);
  let isMarked = false;
  const beforeChange = (): void => {
    if (!isMarked) markUnfinished(dist, fileSystem);
    isMarked = true;
  };
  if (!wasFinished) beforeChange();

  const ordered = inOrder(outputs);
  const derivedBefore = [...(ledger?.records ?? [])].flatMap(([file, { isDerived }]) => (isDerived ? [file] : []));
  const wanted = new Set([...ordered.map((output) => output.path), ...derivedBefore]);
  const swept = sweep({ dist, wanted, beforeChange, fileSystem });
  const writer = fileWriter(dist, swept.folders, fileSystem);

  const records = new Map<string, FileRecord>();
  const why = new Map<string, readonly string[]>();
  const written: string[] = [];
  const removed = [...swept.removed];

  /** The file that stands where one was written, if it is still the same. */
  const standing = (inside: string, before: WrittenFile): WrittenFile | undefined => {
    if (!swept.files.has(inside)) return undefined;
    const file = path.join(dist, inside);
    const { size, mtimeMs } = fileSystem.lstatSync(file, { throwIfNoEntry: false }) ?? {};
    if (size !== before.size || mtimeMs === undefined) return undefined;
    if (wasFinished) return mtimeMs === before.mtimeMs ? before : undefined;
    return digestOfFile(file, fileSystem) === before.digest ? { ...before, mtimeMs } : undefined;
  };
  const remove = (inside: string): void => {
    beforeChange();
    writing(path.join(dist, inside), () => {
      fileSystem.rmSync(path.join(dist, inside), { force: true });
    });
    removed.push(inside);
  };
  const removeFolder = (folder: string): void => {
    beforeChange();
    writing(path.join(dist, folder), () => {
      fileSystem.rmSync(path.join(dist, folder), { recursive: true, force: true });
    });
  };
  const bring = async (output: Output, isDerived: boolean): Promise<void> => {
    // Inputs may be worked out when they are asked for.
    const { path: inside, inputs } = output;
    const before = ledger?.records.get(inside);
    const there = before?.file && standing(inside, before.file);
    const isInPlace = before?.file === undefined ? !swept.files.has(inside) : there !== undefined;
    const reasons = reasonsOf({ path: inside, inputs }, ledger, program);
    if (before !== undefined && reasons.length === 0 && isInPlace) {
      records.set(inside, { ...before, file: there, isDerived });
      return;
    }
    why.set(inside, reasons.length === 0 ? ['not in place'] : reasons);
    const { content, diagnostics = [], inputs: madeFrom = inputs } = madeOf(await output.make());
    const keep = (file: WrittenFile | undefined): void => {
      records.set(inside, { inputs: madeFrom, file, diagnostics, isDerived });
    };
    if (content === undefined) {
      if (swept.files.has(inside)) remove(inside);
      keep(undefined);
      return;
    }
    const file = writer.prepare(inside, content);
    if (there?.digest === file.digest) {
      keep({ ...there, ...file.facts });
      return;
    }
    beforeChange();
    keep(file.write());
    written.push(inside);
  };
  const bringAll = async (phase: Phase, list: readonly Output[], isDerived: boolean): Promise<void> => {
    progress?.begin(phase, list.length);
    for (let at = 0; at < list.length; at += AT_ONCE) {
      const part = list.slice(at, at + AT_ONCE);
      for (const output of part) await bring(output, isDerived);
      progress?.advance(phase, part.length);
      await setImmediate();
    }
    progress?.end(phase);
  };

  await bringAll('pages', ordered, false);
  if (derive !== undefined) {
    const derived = inOrder(await derive(filesOf(records)));
    const paths = new Set([...records.keys(), ...derived.map((output) => output.path)]);
    for (const file of derivedBefore) if (swept.files.has(file) && !paths.has(file)) remove(file);
    await bringAll('fonts', derived, true);
  }
  const files = filesOf(records);
  // What was left out may have been all that a folder held.
  const needed = foldersOf(files.keys());
  for (const folder of swept.folders) if (!needed.has(folder)) removeFolder(folder);
  return {
    written: written.sort(),
    kept: files.size - written.length,
    removed: removed.sort(),
    why,
    files,
    diagnostics: [...records.values()].flatMap(({ diagnostics }) => diagnostics),
    finish() {
      const isNew = why.size > 0 || removed.length > 0 || !wasFinished;
      if (isNew) writeLedger(ledgerFile, { program, records }, fileSystem);
      if (isMarked) markFinished(dist, fileSystem);
    },
  };
}

function filesOf(records: ReadonlyMap<string, FileRecord>): ReadonlyMap<string, WrittenFile> {
  const files = [...records].flatMap(([inside, { file }]) => (file === undefined ? [] : [[inside, file] as const]));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function madeOf(making: Making): Made {
  return typeof making === 'string' || making instanceof Uint8Array ? { content: making } : making;
}
