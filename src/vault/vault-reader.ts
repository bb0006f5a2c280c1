import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { compareDiagnostics, diagnose } from '#diagnostics';
import { localDay } from '#i18n';
import { type Digest, digestOf } from '#naming';
import type { Site } from '#site';
import { programDigest, type Store } from '#store';
import { assembleVault, type Reading } from './assemble-vault.ts';
import { factsIn, forgetful } from './facts.ts';
import { type ChangedPaths, changedPaths } from './files/changed-paths.ts';
import { findFiles, type FoundFile, type Listings } from './files/find-files.ts';
import { formatByName } from './files/note-extension.ts';
import { realFolder } from './files/real-folder.ts';
import { readTemplateFolders } from './files/template-folders.ts';
import { type FolderMark, folderMarks } from './flavour/folder-marks.ts';
import { findGenerator, NO_GENERATOR } from './generator/find-generator.ts';
import { unusedPatterns } from './publication/unused-patterns.ts';
import { knownFilesIn, strangers } from './known-files.ts';
import { readNoteFile } from './read-note-file.ts';
import type { Vault } from './vault.ts';

/** Reads a folder of notes again and again. */
export interface VaultReader {
  /**
   * Reads the folder, on the day `today` (`YYYY-MM-DD`). With `changed`, the absolute paths of all that was added, changed,
   * removed or renamed since it was last read (a folder stands for all that is in it), only these are looked at; what comes
   * of it is the same as if all had been. Never throws: a folder, file or field that cannot be read is a diagnostic.
   */
  read(site: Site, today?: string, changed?: ReadonlySet<string>): Promise<Vault>;
}

/** What is kept between builds. */
export interface Kept {
  /** Holds what was found in notes (the store `facts`). */
  readonly store?: Store;
  /** Stands for the program that has found it; the one that runs, unless something else is said. */
  readonly program?: Digest;
  /**
   * Whether notes that surely hold the same as when they were last read are read only when their text is asked for: for who
   * will soon be done with them. Their `source` throws `NoteChanged` where it is another by then.
   */
  readonly readsLate?: boolean | undefined;
}

/** What a folder held when it was last read. */
interface Memory {
  readonly root: string;
  /** Stands for the folders of templates, which are not read. */
  readonly templates: string;
  readonly listings: Listings;
  readonly readings: ReadonlyMap<string, Remembered>;
}

/** A reading, and what it depends on besides the file. */
interface Remembered {
  readonly reading: Reading;
  readonly circumstances: Digest;
  readonly today: string;
}

/** What is known from before, and what was changed since. */
interface Since {
  readonly memory: Memory;
  readonly changed: ChangedPaths;
}

/** Files read at a stretch; in between, others get their turn, such as a child process that writes to us. */
const AT_A_STRETCH = 64;

/** Makes a reader of the folder at `root`, in place; nothing is ever written there. */
export function vaultReader(root: string, { store, program, readsLate = false }: Kept = {}): VaultReader {
  const absolute = path.resolve(root);
  const kept = store && { store, program: program ?? programDigest() };
  const facts = kept === undefined ? forgetful : factsIn(kept.store, kept.program);
  let memory: Memory | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const read = async (site: Site, today: string, changes: ReadonlySet<string> | undefined): Promise<Vault> => {
    const before = memory;
    // Should anything throw below, these changes would be forgotten; so all is read again then.
    memory = undefined;
    const real = realFolder(absolute);
    if (typeof real !== 'string') {
      const fault = diagnose('content-missing', { file: root, line: 1, column: 1 }, { root, reason: real });
      return assembleVault(absolute, site, { readings: [], generator: NO_GENERATOR, diagnostics: [fault] });
    }
    const templates = await readTemplateFolders(real);
    const isSame = before?.root === real && before.templates === templates.key;
    const since: Since | undefined =
      isSame && changes !== undefined
        ? { memory: before, changed: changedPaths([absolute, real], changes) }
        : undefined;
    const found = findFiles(real, templates.isTemplates, since && unchangedFolders(since));
    const paths = found.files.map((file) => file.path);
    const generator = await findGenerator(real, paths);
    const marksOf = folderMarks([...found.landmarks, ...paths]);
    const circumstancesOf = circumstances(site, generator.digest);

    const isWhole = since === undefined;
    const files =
      kept !== undefined && readsLate && isWhole
        ? knownFilesIn(kept.store, digestOf(kept.program, 'files', real))
        : strangers;
    const readings = new Map<string, Remembered>();
    let stretch = 0;
    for (const file of found.files) {
      const folder = marksOf(file.path);
      const digest = circumstancesOf(folder);
      const known = since && stillKnown(file, digest, today, since);
      if (known !== undefined) {
        readings.set(file.path, known);
        continue;
      }
      if (++stretch % AT_A_STRETCH === 0) await nextTurn();
      const treatment = generator.treat(file.path);
      const isNote = treatment.role === 'page' && formatByName(file.path) !== undefined;
      const surroundings = { folder, treatment, today };
      const noteRead = isNote ? readNoteFile(file, { site, surroundings, digest }, { facts, files }) : undefined;
      readings.set(file.path, { reading: { file, treatment, read: noteRead }, circumstances: digest, today });
    }
    facts.keep(isWhole);
    files.keep();
    memory = { root: real, templates: templates.key, listings: found.listings, readings };

    const all = readings
      .values()
      .map(({ reading }) => reading)
      .toArray();
    const isEmpty = all.every(({ read: noteRead }) => noteRead === undefined || noteRead.isAttachment);
    const empty = isEmpty ? [diagnose('content-empty', { file: root, line: 1, column: 1 }, { root })] : [];
    const faults = [...found.diagnostics, ...generator.diagnostics, ...unusedPatterns(site, paths), ...empty];
    return assembleVault(absolute, site, { readings: all, generator, diagnostics: faults.sort(compareDiagnostics) });
  };

  return {
    read(site, today = localDay(new Date()), changed) {
      // One after the other, since each goes on from what the one before it has found.
      const vault = turn.then(() => read(site, today, changed));
      turn = vault.catch(() => undefined);
      return vault;
    },
  };
}

function unchangedFolders({ memory, changed }: Since): Parameters<typeof findFiles>[2] {
  return { listings: memory.listings, isUnchanged: (folder) => !changed.reachesInto(folder) };
}

/** Makes digests of all that reading a note depends on besides the file, the day and the program. */
function circumstances(site: Site, generator: Digest): (folder: FolderMark | undefined) => Digest {
  const { flavours, languages, defaultLanguage } = site;
  const everywhere = JSON.stringify([flavours, languages, defaultLanguage, generator]);
  const known = new Map<string, Digest>();
  return (folder) => {
    const mark = folder === undefined ? '' : `${folder.kind} ${folder.mark.flavour} ${folder.mark.what}`;
    const digest = known.get(mark) ?? digestOf(everywhere, mark);
    known.set(mark, digest);
    return digest;
  };
}

/** What was read of a file before, where it would come out the same now. */
function stillKnown(
  file: FoundFile,
  circumstancesNow: Digest,
  today: string,
  { memory, changed }: Since,
): Remembered | undefined {
  const known = memory.readings.get(file.path);
  if (known?.circumstances !== circumstancesNow || changed.holds(file.path)) return undefined;
  const { file: knownFile, read } = known.reading;
  // Where a link leads may change without anything being told of the link.
  if (file.realPath !== file.path || knownFile.absolutePath !== file.absolutePath) return undefined;
  if (knownFile.realPath !== file.realPath || (read?.dependsOnDay === true && known.today !== today)) return undefined;
  // What could not be read may be readable now: permissions change silently.
  return read?.diagnostics.some(({ code }) => code === 'file-unreadable') === true ? undefined : known;
}
