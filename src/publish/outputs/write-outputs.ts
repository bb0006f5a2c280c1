import { setImmediate } from 'node:timers/promises';
import type { Diagnostic } from '#diagnostics';
import type { Digest } from '#naming';
import type { Phase, Progress } from '#progress';
import { programDigest } from '#store';
import { openDist } from './dist-folder.ts';
import { fileSystem as realFileSystem, type FileSystem } from './file-system.ts';
import { inOrder } from './in-order.ts';
import { type FileRecord, ledgerPath, readLedger, writeLedger, type WrittenFile } from './ledger.ts';
import type { Made, Making, Output } from './output.ts';
import { reasonsOf } from './reasons-of.ts';
import { knownFolders } from './site-entries.ts';

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
  /** Called when a file was written whose bytes are new, with their digest. */
  readonly onWritten?: ((path: string, digest: Digest) => void) | undefined;
  /** Digest of the program; that of the running one by default. */
  readonly program?: Digest;
  readonly fileSystem?: FileSystem;
  /** `DistOptions.few`. */
  readonly few?: number;
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
  /** Stamps of the folders that hold these files and nothing else, as long as they have these; to be asked for at the end. */
  readonly folders: () => ReadonlyMap<string, string>;
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
  const { dist, cache, outputs, derive, progress, onWritten, few } = whole;
  const { program = programDigest(), fileSystem = realFileSystem } = whole;
  const ledgerFile = ledgerPath(dist, cache);
  const ledger = readLedger(ledgerFile, fileSystem);
  const ordered = inOrder(outputs);
  const derivedBefore = [...(ledger?.records ?? [])].flatMap(([file, { isDerived }]) => (isDerived ? [file] : []));
  const wanted = new Set([...ordered.map(({ path }) => path), ...derivedBefore]);
  const known = ledger && knownFolders(pathsOfFiles(ledger.records), ledger.stamps);
  const folder = openDist(dist, { wanted, known, files: fileSystem, few });

  const records = new Map<string, FileRecord>();
  const why = new Map<string, readonly string[]>();
  const written: string[] = [];
  let hasNewFingerprints = false;

  const bring = async (output: Output, isDerived: boolean): Promise<void> => {
    const { path, fingerprint } = output;
    const before = ledger?.records.get(path);
    const there = before?.file && folder.standing(path, before.file);
    const isInPlace = before?.file === undefined ? !folder.isThere(path) : there !== undefined;
    const isSame = fingerprint !== undefined && before?.fingerprint === fingerprint && ledger?.program === program;
    if (before !== undefined && isSame && isInPlace) {
      records.set(path, { ...before, file: there, isDerived });
      return;
    }
    // Inputs may be worked out when they are asked for.
    const { inputs } = output;
    const reasons = reasonsOf({ path, inputs }, ledger, program);
    if (before !== undefined && reasons.length === 0 && isInPlace) {
      hasNewFingerprints ||= before.fingerprint !== fingerprint;
      records.set(path, { ...before, fingerprint, file: there, isDerived });
      return;
    }
    why.set(path, reasons.length === 0 ? ['not in place'] : reasons);
    const { content, diagnostics = [], inputs: madeFrom = inputs } = madeOf(await output.make());
    const keep = (file: WrittenFile | undefined): void => {
      records.set(path, { inputs: () => madeFrom, diagnostics, fingerprint, file, isDerived });
    };
    if (content === undefined) {
      if (folder.isThere(path)) folder.remove(path);
      keep(undefined);
      return;
    }
    // Holds its place in the order of the records until it is written.
    keep(undefined);
    folder.put(path, content, there, ({ file, isNew }) => {
      keep(file);
      if (!isNew) return;
      written.push(path);
      onWritten?.(path, file.digest);
    });
  };
  const bringAll = async (phase: Phase, list: readonly Output[], isDerived: boolean): Promise<void> => {
    progress?.begin(phase, list.length);
    for (let at = 0; at < list.length; at += AT_ONCE) {
      const part = list.slice(at, at + AT_ONCE);
      for (const output of part) await bring(output, isDerived);
      await folder.settled(AT_ONCE);
      progress?.advance(phase, part.length);
      await setImmediate();
    }
    await folder.settled(0);
    progress?.end(phase);
  };

  try {
    await bringAll('pages', ordered, false);
    if (derive !== undefined) {
      const derived = await derive(filesOf(records));
      const all = new Set(inOrder([...ordered, ...derived]).map(({ path }) => path));
      for (const path of derivedBefore) if (folder.isThere(path) && !all.has(path)) folder.remove(path);
      await bringAll('fonts', inOrder(derived), true);
    }
  } finally {
    await folder.close();
  }
  const files = filesOf(records);
  // What was left out may have been all that a folder held.
  folder.removeEmptyFolders(files.keys());
  const folders = (): ReadonlyMap<string, string> => folder.stamps(files);
  return {
    written: written.sort(),
    kept: files.size - written.length,
    removed: folder.removed.toSorted(),
    why,
    files,
    folders,
    diagnostics: [...records.values()].flatMap((record) => record.diagnostics),
    finish() {
      const isNew = hasNewFingerprints || why.size > 0 || folder.removed.length > 0 || !folder.wasFinished;
      if (isNew) writeLedger(ledgerFile, { program, records, stamps: folders() }, fileSystem);
      folder.markFinished();
    },
  };
}

function pathsOfFiles(records: ReadonlyMap<string, FileRecord>): Iterable<string> {
  const there = records.entries().filter(([, { file }]) => file !== undefined);
  return there.map(([inside]) => inside);
}

function filesOf(records: ReadonlyMap<string, FileRecord>): ReadonlyMap<string, WrittenFile> {
  const files = [...records].flatMap(([inside, { file }]) => (file === undefined ? [] : [[inside, file] as const]));
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function madeOf(making: Making): Made {
  return typeof making === 'string' || making instanceof Uint8Array ? { content: making } : making;
}
