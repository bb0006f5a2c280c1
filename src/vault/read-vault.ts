import { open, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import type { PerLang } from '#naming';
import type { Site } from '#site';
import { assembleVault, type Reading } from './assemble-vault.ts';
import { findFiles, type FoundFile } from './files/find-files.ts';
import { mapBounded } from './files/map-bounded.ts';
import { formatByName } from './files/note-extension.ts';
import { systemReason } from './files/system-reason.ts';
import { readTemplateFolders } from './files/template-folders.ts';
import { folderMarks } from './flavour/folder-marks.ts';
import { findGenerator, NO_GENERATOR } from './generator/find-generator.ts';
import { localDay } from './publication/local-day.ts';
import { unusedPatterns } from './publication/unused-patterns.ts';
import { type NoteRead, readNote, type Surroundings } from './read-note.ts';
import type { Vault } from './vault.ts';

/** Files open at a time. */
const AT_ONCE = 32;
const MEGABYTE = 1024 * 1024;
/** Nobody writes such a note by hand; reading it would only fill the memory. */
const MOST_MEGABYTES = 10;

/**
 * Reads the folder of notes at `root`, in place; nothing is ever written there. Never throws: a folder, file or field that
 * cannot be read is a diagnostic. Which notes are public, on the day `today` (`YYYY-MM-DD`), is decided here and nowhere else.
 */
export async function readVault(root: string, site: Site, today = localDay(new Date())): Promise<Vault> {
  const absolute = path.resolve(root);
  const real = await realFolder(absolute);
  if (typeof real !== 'string') {
    const fault = diagnose('content-missing', { file: root, line: 1, column: 1 }, { root, reason: real });
    return assembleVault(absolute, site, { readings: [], generator: NO_GENERATOR, diagnostics: [fault] });
  }
  const { files, landmarks, diagnostics } = await findFiles(real, await readTemplateFolders(real));
  const paths = files.map((file) => file.path);
  const generator = await findGenerator(real, paths);
  const marksOf = folderMarks([...landmarks, ...paths]);
  const readings = await mapBounded(files, AT_ONCE, async (file): Promise<Reading> => {
    const treatment = generator.treat(file.path);
    const isNote = treatment.role === 'page' && formatByName(file.path) !== undefined;
    const read = isNote ? await readFile(file, site, { folder: marksOf(file.path), treatment, today }) : undefined;
    return { file, treatment, read };
  });
  const isEmpty = readings.every(({ read }) => read === undefined || read.isAttachment);
  const empty = isEmpty ? [diagnose('content-empty', { file: root, line: 1, column: 1 }, { root })] : [];
  const faults = [...diagnostics, ...generator.diagnostics, ...unusedPatterns(site, paths), ...empty];
  return assembleVault(absolute, site, { readings, generator, diagnostics: faults.sort(compareDiagnostics) });
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

async function readFile(file: FoundFile, site: Site, surroundings: Surroundings): Promise<NoteRead> {
  const place = { file: file.path, line: 1, column: 1 };
  const isHtml = formatByName(file.path) === 'html';
  const failed = (fault: Diagnostic): NoteRead => ({ read: undefined, isAttachment: isHtml, diagnostics: [fault] });
  try {
    await using handle = await open(file.absolutePath);
    const { size } = await handle.stat();
    if (size <= MOST_MEGABYTES * MEGABYTE) return readNote(file.path, await handle.readFile(), site, surroundings);
    if (isHtml) return { read: undefined, isAttachment: true, diagnostics: [] };
    const args = { megabytes: Math.round(size / MEGABYTE), most: MOST_MEGABYTES };
    return failed(diagnose('note-too-large', place, args));
  } catch (error) {
    return failed(diagnose('file-unreadable', place, { reason: systemReason(error) }));
  }
}
