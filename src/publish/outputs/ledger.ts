import path from 'node:path';
import type { Diagnostic } from '#diagnostics';
import { type Digest, digestOf } from '#naming';
import type { FileSystem } from './file-system.ts';
import { writing } from './disk-fault.ts';
import type { Inputs } from './output.ts';
import { diagnosticsIn, endOf, fileWith, inputsIn, type PlacedTexts, textRuns } from './record-texts.ts';
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
  /** Where the inputs, the diagnostics and the characters of the file stand, in a record that was read. */
  readonly texts?: PlacedTexts;
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
 * A ledger is a heading, a line of JSON, the numbers of its records, and their texts one after the other: by far the most of
 * it, seldom asked for, and written as they were read.
 */
interface Facts {
  readonly program: Digest;
  readonly stamps: readonly (readonly [folder: string, stamps: string])[];
  readonly paths: readonly string[];
  /** Of each record, with commas between them; nothing for one that has none. */
  readonly fingerprints: string;
  /** As `fingerprints`; nothing where there is no file. */
  readonly digests: string;
}

/** Numbers of a record: whether it is derived, size and time of its file, and the sizes of its texts. */
const COLUMNS = 6;
const HEADING_LENGTH = `${VERSION} \n`.length + digestOf('').length;

/** Reads a ledger; `undefined` where there is none, or where it is not whole. */
export function readLedger(file: string, { readFileSync }: FileSystem): Ledger | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(HEADING_LENGTH);
    // The digest says that Madang itself wrote it, and wrote it to the end.
    if (bytes.toString('latin1', 0, HEADING_LENGTH) !== heading(body)) return undefined;
    const end = body.indexOf('\n');
    const { program, stamps, paths, ...joined } = JSON.parse(body.toString('utf8', 0, end)) as Facts;
    const fingerprints = joined.fingerprints.split(',') as (Digest | '')[];
    const digests = joined.digests.split(',') as (Digest | '')[];
    let at = end + 1 + paths.length * COLUMNS * Float64Array.BYTES_PER_ELEMENT;
    const numbers = new Float64Array(new Uint8Array(body.subarray(end + 1, at)).buffer);
    const records = new Map<string, FileRecord>();
    const numberOf = (index: number, column: number): number => numbers[index * COLUMNS + column] ?? 0;
    for (let index = 0; index < paths.length; index += 1) {
      const texts: PlacedTexts = {
        body,
        start: at,
        characters: numberOf(index, 3),
        inputs: numberOf(index, 4),
        diagnostics: numberOf(index, 5),
      };
      at = endOf(texts);
      const [digest, fingerprint] = [digests[index] ?? '', fingerprints[index] ?? ''];
      records.set(paths[index] ?? '', {
        inputs: inputsIn(texts),
        diagnostics: diagnosticsIn(texts),
        fingerprint: fingerprint === '' ? undefined : fingerprint,
        file:
          digest === ''
            ? undefined
            : fileWith(texts, { digest, size: numberOf(index, 1), mtimeMs: numberOf(index, 2) }),
        isDerived: numberOf(index, 0) === 1,
        texts,
      });
    }
    return { program, records, stamps: new Map(stamps) };
  } catch {
    return undefined;
  }
}

/** Writes a ledger in one step, and throws away those that have not been written for longest. */
export function writeLedger(file: string, { program, records, stamps }: Ledger, files: FileSystem): void {
  const all = [...records.values()];
  const runs = textRuns();
  const numbers = new Float64Array(all.length * COLUMNS);
  for (const [index, record] of all.entries()) {
    const { characters, inputs, diagnostics } = runs.add(record);
    const { size = 0, mtimeMs = 0 } = record.file ?? {};
    numbers.set([record.isDerived ? 1 : 0, size, mtimeMs, characters, inputs, diagnostics], index * COLUMNS);
  }
  const facts: Facts = {
    program,
    stamps: [...stamps],
    paths: [...records.keys()],
    fingerprints: all.map(({ fingerprint = '' }) => fingerprint).join(','),
    digests: all.map((record) => record.file?.digest ?? '').join(','),
  };
  const line = Buffer.from(`${JSON.stringify(facts)}\n`);
  const whole = Buffer.concat([Buffer.alloc(HEADING_LENGTH), line, new Uint8Array(numbers.buffer), ...runs.all()]);
  whole.write(heading(whole.subarray(HEADING_LENGTH)), 'latin1');
  replaceFile(file, whole, undefined, files);
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
  return `${VERSION} ${digestOf(body)}\n`;
}
