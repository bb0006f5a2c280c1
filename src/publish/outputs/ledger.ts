import path from 'node:path';
import type { Diagnostic } from '#diagnostics';
import { type Digest, digestOf } from '#naming';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';
import type { Inputs } from './output.ts';
import { replaceFile } from './replace-file.ts';

/** What a build knows of an output that it made. */
export interface FileRecord {
  /** What it was made from. */
  readonly inputs: () => Inputs;
  /** What was found on the way. */
  readonly diagnostics: readonly Diagnostic[];
  /** `Output.fingerprint`, where it had one. */
  readonly fingerprint?: Digest | undefined;
  /** The file; `undefined` for one that was left out of the site. */
  readonly file: WrittenFile | undefined;
  /** Whether it is made from what the other files hold. */
  readonly isDerived: boolean;
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
  /** Stamps of the folders that hold the files of the records and nothing else, as long as they have these. */
  readonly stamps: ReadonlyMap<string, string>;
}

const VERSION = 'madang-ledger-4';
/** Ledgers that are kept: enough for the sites and trials of a person. */
const KEPT = 12;

/** Where the ledger of the site in the folder `dist` is kept. */
export function ledgerPath(dist: string, cache: string): string {
  return path.join(cache, 'ledgers', `${digestOf(path.resolve(dist))}.json`);
}

/**
 * A ledger is a heading, a line of JSON, and the texts of its records one after the other: by far the most of it, seldom asked
 * for, and written as they were read.
 */
interface Facts {
  readonly program: Digest;
  readonly stamps: readonly (readonly [folder: string, stamps: string])[];
  readonly rows: readonly Row[];
}

type Row = readonly [
  path: string,
  fingerprint: Digest | null,
  isDerived: boolean,
  file: readonly [digest: Digest, size: number, mtimeMs: number] | null,
  texts: TextSizes,
];

/** In bytes: characters, or -1 for a file that shows no text; JSON of the inputs; JSON of diagnostics, where there are any. */
type TextSizes = readonly [characters: number, inputs: number, diagnostics: number];

/** Reads a ledger; `undefined` where there is none, or where it is not whole. */
export function readLedger(file: string, { readFileSync }: FileSystem): Ledger | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    // The digest says that Madang itself wrote it, and wrote it to the end.
    if (bytes.toString('latin1', 0, end) !== heading(body)) return undefined;
    let at = body.indexOf('\n');
    const { program, stamps, rows } = JSON.parse(body.toString('utf8', 0, at)) as Facts;
    at += 1;
    const records = new Map<string, FileRecord>();
    for (const row of rows) {
      const [characters, inputs, diagnostics] = row[4];
      const start = at;
      at += Math.max(0, characters) + inputs + diagnostics;
      records.set(row[0], recordOf(row, body, start));
    }
    return { program, records, stamps: new Map(stamps) };
  } catch {
    return undefined;
  }
}

/** Writes a ledger in one step, and throws away those that have not been written for longest. */
export function writeLedger(file: string, { program, records, stamps }: Ledger, files: FileSystem): void {
  const texts = textRuns();
  const rows = Array.from(records, ([path, record]): Row => {
    const { fingerprint = null, isDerived, file: there } = record;
    return [path, fingerprint, isDerived, there ? [there.digest, there.size, there.mtimeMs] : null, texts.add(record)];
  });
  const facts: Facts = { program, stamps: [...stamps], rows };
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(facts)}\n`), ...texts.runs()]);
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

/** Where the texts of a record stand that was read. */
interface ReadTexts {
  readonly body: Buffer;
  readonly start: number;
  readonly sizes: TextSizes;
}

/** By the inputs of a record, since whoever keeps a record keeps these and with them all of its texts. */
const asRead = new WeakMap<FileRecord['inputs'], ReadTexts>();

function recordOf([, fingerprint, isDerived, there, sizes]: Row, body: Buffer, start: number): FileRecord {
  const [shown, inInputs, inDiagnostics] = sizes;
  const afterCharacters = start + Math.max(0, shown);
  const end = afterCharacters + inInputs;
  let parsed: Inputs | undefined;
  const inputs = (): Inputs => (parsed ??= JSON.parse(body.toString('utf8', afterCharacters, end)) as Inputs);
  asRead.set(inputs, { body, start, sizes });
  const diagnostics =
    inDiagnostics === 0 ? [] : (JSON.parse(body.toString('utf8', end, end + inDiagnostics)) as Diagnostic[]);
  return { inputs, diagnostics, fingerprint: fingerprint ?? undefined, file: fileOf(), isDerived };

  function fileOf(): WrittenFile | undefined {
    if (there === null) return undefined;
    const [digest, size, mtimeMs] = there;
    if (shown < 0) return { digest, size, mtimeMs };
    return { digest, size, mtimeMs, characters: body.toString('utf8', start, afterCharacters) };
  }
}

/** Gathers the texts of records; those that were read one after the other stay one piece. */
function textRuns() {
  const runs: Uint8Array[] = [];
  let run: { readonly body: Buffer; readonly start: number; end: number } | undefined;
  const endRun = (): void => {
    if (run !== undefined) runs.push(run.body.subarray(run.start, run.end));
    run = undefined;
  };
  return {
    add(record: FileRecord): TextSizes {
      const read = asRead.get(record.inputs);
      if (read !== undefined) {
        const { body, start, sizes } = read;
        const [characters, inputs, diagnostics] = sizes;
        const end = start + Math.max(0, characters) + inputs + diagnostics;
        if (run?.body === body && run.end === start) run.end = end;
        else {
          endRun();
          run = { body, start, end };
        }
        return sizes;
      }
      endRun();
      const { file, diagnostics } = record;
      const characters = Buffer.from(file?.characters ?? '');
      const inputs = Buffer.from(JSON.stringify(record.inputs()));
      const found = Buffer.from(diagnostics.length === 0 ? '' : JSON.stringify(diagnostics));
      runs.push(characters, inputs, found);
      return [file?.characters === undefined ? -1 : characters.length, inputs.length, found.length];
    },
    runs(): readonly Uint8Array[] {
      endRun();
      return runs;
    },
  };
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
