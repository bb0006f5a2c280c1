import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type Imported, importNotes, type ImportOptions } from '../import-notes.ts';
import { isRefusal } from '../reading/index.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Makes an empty folder, which is removed when the file of tests is done. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-import-'));
  folders.push(folder);
  return folder;
}

/** Writes a folder of files and returns its path. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** Imports a folder or file; throws where that is refused. */
export async function importFrom(
  from: string,
  to = path.join(emptyFolder(), 'to'),
  options: Partial<ImportOptions> = {},
): Promise<Imported> {
  const settings = { dryRun: false, overwrite: false, progress: () => undefined, ...options };
  const imported = await importNotes({ from, to, ...settings });
  if (isRefusal(imported)) throw new Error(imported.refused.en);
  return imported;
}

/** Texts of the files below a folder by their paths, in order; those of pictures as Latin-1. */
export function textsIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  return Object.fromEntries(
    files.sort().map((name) => [name, readFileSync(path.join(folder, name)).toString(encodingOf(name))]),
  );
}

function encodingOf(name: string): BufferEncoding {
  return name.endsWith('.png') ? 'latin1' : 'utf8';
}

/** Imports files from one new folder into another and returns what is there then. */
export async function importOf(files: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  return textsIn((await importFrom(folderOf(files))).to);
}

/** What is to be told of an import, in a form that is easy to read and to compare. */
export function reportOf({ notes, files, unused, publication, faults }: Imported): unknown {
  const at = ({ line, column }: { line: number; column: number }): string => `${line}:${column}`;
  return {
    publication: `${publication.source} → ${publication.destination}`,
    notes: Object.fromEntries(
      notes.map(({ note, path: to, score, changes, dropped, kept, faults: own }) => [
        note.id,
        {
          to,
          publication: `${note.publication.public ? 'public' : 'private'} by ${note.publication.decidedBy}`,
          score,
          ...listed(
            'changed',
            changes.filter(({ kind }) => kind === 'changed').map(({ what, place }) => `${at(place)} ${what}`),
          ),
          ...listed(
            'lost',
            changes.filter(({ kind }) => kind === 'lost').map(({ what, place }) => `${at(place)} ${what}`),
          ),
          ...listed(
            'dropped',
            dropped.map(({ what, place }) => `${at(place)} ${what}`),
          ),
          ...listed('kept', kept),
          ...listed(
            'faults',
            own.map((fault) => `${at(fault)} ${fault.severity} ${fault.code}`),
          ),
        },
      ]),
    ),
    files: Object.fromEntries(files.map(({ file, path: to }) => [file.path, to])),
    unused,
    faults: faults.map((fault) => `${fault.file}:${at(fault)} ${fault.severity} ${fault.code}`),
  };
}

function listed(name: string, items: readonly string[]): Record<string, readonly string[]> {
  return items.length === 0 ? {} : { [name]: items };
}
