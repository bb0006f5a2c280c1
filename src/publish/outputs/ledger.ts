import path from 'node:path';
import type { Diagnostic } from '#diagnostics';
import { type Digest, digestOf } from '#naming';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';
import type { Inputs } from './output.ts';
import { replaceFile } from './replace-file.ts';

/** What a build knows of an output that it made. */
export interface FileRecord {
  readonly making: MadeBefore;
  /** `Output.fingerprint`, where it had one. */
  readonly fingerprint?: Digest | undefined;
  /** The file; `undefined` for one that was left out of the site. */
  readonly file: WrittenFile | undefined;
  /** Whether it is made from what the other files hold. */
  readonly isDerived: boolean;
}

/** What is known of how an output was made. */
export interface MadeBefore {
  /** What it was made from. */
  readonly inputs: Inputs;
  /** What was found on the way. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface WrittenFile {
  /** Digest of the bytes. */
  readonly digest: Digest;
  /** In bytes. */
  readonly size: number;
  /** Time of the last change, in milliseconds, as the file system tells it. */
  readonly mtimeMs: number;
  /** Characters beyond ASCII that a reader may come to see, in order; `undefined` for a file that shows no text. */
  readonly characters?: string;
}

/** What the last finished build left in a folder. */
export interface Ledger {
  /** Digest of the program that wrote it. */
  readonly program: Digest;
  /** By path inside the site. */
  readonly records: ReadonlyMap<string, FileRecord>;
}

const VERSION = 'madang-ledger-3';
/** Ledgers that are kept: enough for the sites and trials of a person. */
const KEPT = 12;

/** Where the ledger of the site in the folder `dist` is kept. */
export function ledgerPath(dist: string, cache: string): string {
  return path.join(cache, 'ledgers', `${digestOf(path.resolve(dist))}.json`);
}

/** Reads a ledger; `undefined` where there is none, or where it is not whole. */
export function readLedger(file: string, { readFileSync }: FileSystem): Ledger | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (bytes.toString('latin1', 0, end) !== heading(body)) return undefined;
    // The digest says that Madang itself wrote it, and wrote it to the end.
    const [program = '', ...lines] = body.toString('utf8').split('\n');
    return { program: program as Digest, records: new Map(lines.map(parseRecord)) };
  } catch {
    return undefined;
  }
}

/** Writes a ledger in one step, and throws away those that have not been written for longest. */
export function writeLedger(file: string, { program, records }: Ledger, files: FileSystem): void {
  const body = Buffer.from([program, ...Array.from(records, formatRecord)].join('\n'));
  replaceFile(file, Buffer.concat([Buffer.from(`${heading(body)}\n`), body]), undefined, files);
  writing(file, () => {
    prune(path.dirname(file), files);
  });
}

/** Forgets what was left in a folder, so that its next build makes everything again. */
export function removeLedger(file: string, { rmSync }: FileSystem): void {
  writing(file, () => {
    rmSync(file, { force: true });
  });
}

const NO_CHARACTERS = '-';

/**
 * A record is a line of columns with tabs between them; the last one, by far the longest and seldom asked for, is JSON that is
 * read when it is wanted and written as it was read.
 */
function formatRecord([file, record]: readonly [string, FileRecord]): string {
  const { making, fingerprint, file: there, isDerived } = record;
  const { digest, size, mtimeMs, characters = NO_CHARACTERS } = there ?? { digest: '', size: 0, mtimeMs: 0 };
  const made = asWritten.get(making) ?? JSON.stringify(making);
  const columns = [JSON.stringify(file), fingerprint, isDerived ? 'derived' : '', digest, size, mtimeMs, characters];
  return [...columns, made].join('\t');
}

function parseRecord(line: string): [string, FileRecord] {
  const [name = '', fingerprint = '', derived = '', digest = '', size, mtimeMs, characters, made = ''] =
    line.split('\t');
  const facts = { digest: digest as Digest, size: Number(size), mtimeMs: Number(mtimeMs) };
  const there = characters === undefined || characters === NO_CHARACTERS ? facts : { ...facts, characters };
  const record = {
    making: madeBefore(made),
    fingerprint: fingerprint === '' ? undefined : (fingerprint as Digest),
    file: digest === '' ? undefined : there,
    isDerived: derived !== '',
  };
  return [JSON.parse(name) as string, record];
}

/** The texts from which makings were read. */
const asWritten = new WeakMap<MadeBefore, string>();

function madeBefore(text: string): MadeBefore {
  let parsed: MadeBefore | undefined;
  const whole = (): MadeBefore => (parsed ??= JSON.parse(text) as MadeBefore);
  const making: MadeBefore = {
    get inputs() {
      return whole().inputs;
    },
    get diagnostics() {
      return text.endsWith(',"diagnostics":[]}') ? [] : whole().diagnostics;
    },
  };
  asWritten.set(making, text);
  return making;
}

function prune(folder: string, files: FileSystem): void {
  const names = files.readdirSync(folder);
  if (names.length <= KEPT) return;
  const aged = names.map((name) => {
    const file = path.join(folder, name);
    return { file, written: files.lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  for (const { file } of aged.sort((a, b) => b.written - a.written).slice(KEPT)) files.rmSync(file, { force: true });
}

function heading(body: Uint8Array): string {
  return `${VERSION} ${digestOf(body)}`;
}
