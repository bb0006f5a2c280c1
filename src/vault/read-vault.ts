import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import type { PerLang } from '#naming';
import type { Site } from '#site';
import { findFiles, type FoundFile } from './files/find-files.ts';
import { mapBounded } from './files/map-bounded.ts';
import { formatByName } from './files/note-extension.ts';
import { systemReason } from './files/system-reason.ts';
import { readTemplateFolders } from './files/template-folders.ts';
import { folderMarks } from './flavour/folder-marks.ts';
import type { FlavourMark, Note } from './note.ts';
import { decidePublication, modeInForce } from './publication/decide-publication.ts';
import { type NoteRead, readNote } from './read-note.ts';
import type { Vault } from './vault.ts';

/** Files open at a time. */
const AT_ONCE = 32;
const MEGABYTE = 1024 * 1024;
/** Nobody writes such a note by hand; reading it would only fill the memory. */
const MOST_MEGABYTES = 10;

/**
 * Reads the folder of notes at `root`, in place; nothing is ever written there. Never throws: a folder, file or field that
 * cannot be read is a diagnostic. Which notes are public is decided here and nowhere else.
 */
export async function readVault(root: string, site: Site): Promise<Vault> {
  const absolute = path.resolve(root);
  const real = await realFolder(absolute);
  if (typeof real !== 'string') {
    const fault = diagnose('content-missing', { file: root, line: 1, column: 1 }, { root, reason: real });
    return assemble(absolute, site, [], [], [fault]);
  }
  const { files, landmarks, diagnostics } = await findFiles(real, await readTemplateFolders(real));
  const noteFiles = files.filter((file) => formatByName(file.path) !== undefined);
  const others = files.filter((file) => formatByName(file.path) === undefined);
  const marksOf = folderMarks([...landmarks, ...files.map((file) => file.path)]);
  const reads = await mapBounded(noteFiles, AT_ONCE, (file) => readFile(file, site, marksOf(file.path)));
  const empty = noteFiles.length > 0 ? [] : [diagnose('content-empty', { file: root, line: 1, column: 1 }, { root })];
  return assemble(absolute, site, reads, others, [...diagnostics, ...empty]);
}

/** The real path of a folder, or why it cannot be read. */
async function realFolder(folder: string): Promise<string | PerLang<string>> {
  try {
    const real = await realpath(folder);
    return (await stat(real)).isDirectory() ? real : systemReason(Object.assign(new Error(), { code: 'ENOTDIR' }));
  } catch (error) {
    return systemReason(error);
  }
}

async function readFile(file: FoundFile, site: Site, folder: FlavourMark | undefined): Promise<NoteRead> {
  const place = { file: file.path, line: 1, column: 1 };
  try {
    await using handle = await open(file.absolutePath);
    const { size } = await handle.stat();
    if (size <= MOST_MEGABYTES * MEGABYTE) return readNote(file.path, await handle.readFile(), site, folder);
    const args = { megabytes: Math.round(size / MEGABYTE), most: MOST_MEGABYTES };
    return { read: undefined, diagnostics: [diagnose('note-too-large', place, args)] };
  } catch (error) {
    return { read: undefined, diagnostics: [diagnose('file-unreadable', place, { reason: systemReason(error) })] };
  }
}

function assemble(
  root: string,
  site: Site,
  reads: readonly NoteRead[],
  others: readonly FoundFile[],
  faults: readonly Diagnostic[],
): Vault {
  const undecided = reads.flatMap(({ read }) => read ?? []);
  const mode = modeInForce(
    site.publication,
    undecided.map(({ note: { id }, statement }) => ({ id, statement })),
  );
  const notes = undecided.map(({ note, statement }): Note => ({
    ...note,
    publication: decidePublication(mode, statement),
  }));
  const published = notes.filter((note) => note.publication.public).length;
  const notAsked = undecided.flatMap(({ statement: { notHeldBack } }, index) =>
    mode === 'asked' && notHeldBack !== undefined && notes[index]?.publication.decidedBy === 'default'
      ? [diagnose('publish-not-asked', notHeldBack, undefined)]
      : [],
  );
  return {
    root,
    notes,
    siteRoots: [''],
    attachments: new Map(others.map((file) => [file.path, { ...file, heldBack: false }])),
    publication: { mode, public: published, private: notes.length - published },
    diagnostics: [...faults, ...reads.flatMap(({ diagnostics }) => diagnostics), ...notAsked].sort(compareDiagnostics),
  };
}
