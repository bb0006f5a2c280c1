import { compareDiagnostics, diagnose, type Diagnostic } from '#diagnostics';
import type { VaultPath } from '#naming';
import type { Vault } from '#vault';
import { type ImportPlan, type PlannedFile, type PlannedNote, planImport } from './planning/index.ts';
import type { ReportProgress } from './progress.ts';
import { destinationMode, importPaths, isRefusal, readSource, refuse, type Refusal } from './reading/index.ts';
import { type Outcome, writeFiles } from './writing/index.ts';

export interface ImportOptions {
  /** Absolute path of a file or a folder of notes. */
  readonly from: string;
  /** Absolute path of the folder that the notes go to: of both languages, or of one (`ko`, `en`). */
  readonly to: string;
  /** Writes nothing, and tells the same. */
  readonly dryRun: boolean;
  /** Whether files that are there with other content give way. */
  readonly overwrite: boolean;
  readonly progress: ReportProgress;
}

/** What became of an import. */
export interface Imported {
  readonly vault: Vault;
  readonly to: string;
  readonly dryRun: boolean;
  readonly notes: readonly (PlannedNote & { readonly outcome: Outcome })[];
  readonly files: readonly (PlannedFile & { readonly outcome: Outcome })[];
  readonly unused: readonly VaultPath[];
  /** The rule of publication of the notes as they were, and of the folder that they went to. */
  readonly publication: { readonly source: 'all' | 'asked'; readonly destination: 'all' | 'asked' };
  /** All that a person has to see to, those of the notes among them, in order of printing. */
  readonly faults: readonly Diagnostic[];
}

/**
 * Imports notes of any flavours: writes each as a clean Markdown note below `to`, with the files that it uses. The source is
 * only read; nothing that is there already is changed unless `overwrite` says so. Never throws for what is in the notes.
 */
export async function importNotes(options: ImportOptions): Promise<Imported | Refusal> {
  const paths = await importPaths(options.from, options.to);
  if (isRefusal(paths)) return paths;
  const [source, ruleThere] = await Promise.all([readSource(paths, options.progress), destinationMode(paths)]);
  if (source.notes.length === 0) return nothingToImport(options.from, source.diagnostics);
  const publication = {
    source: source.vault.publication.mode,
    destination: ruleThere ?? source.vault.publication.mode,
  };
  const settings = { folderLang: paths.folderLang, destination: publication.destination };
  const plan = await planImport(source, settings, options.progress);
  const outcomes = await writeFiles(newFiles(plan), { ...options, to: paths.to }, options.progress);
  const outcomeOf = (path: VaultPath): Outcome => outcomes.get(path) ?? { kind: 'left' };
  const notes = plan.notes.map((note) => ({ ...note, outcome: outcomeOf(note.path) }));
  const files = plan.files.map((file) => ({ ...file, outcome: outcomeOf(file.path) }));
  const written = [
    ...notes.map(({ note, path, outcome }) => ({ source: note.id, path, outcome })),
    ...files.map(({ file, path, outcome }) => ({ source: file.path, path, outcome })),
  ];
  const faults = [...plan.faults, ...plan.notes.flatMap((note) => note.faults), ...written.flatMap(writingFault)];
  return {
    ...{ vault: source.vault, to: paths.to, dryRun: options.dryRun, notes, files, unused: plan.unused, publication },
    faults: faults.filter(({ severity }) => severity !== 'info').toSorted(compareDiagnostics),
  };
}

/** Files come first: a note without its images would be the worse half. */
function newFiles({ notes, files }: ImportPlan) {
  const copies = new Map(files.map(({ path, file, digest }) => [path, { path, copyOf: file.absolutePath, digest }]));
  return [...copies.values(), ...notes.map(({ path, text }) => ({ path, text }))];
}

function writingFault(written: { source: VaultPath; path: VaultPath; outcome: Outcome }): Diagnostic[] {
  const place = { file: written.source, line: 1, column: 1 };
  const { outcome, path: target } = written;
  if (outcome.kind === 'conflict') return [diagnose('import-conflict', place, { target })];
  if (outcome.kind !== 'failed') return [];
  return [diagnose('import-not-written', place, { target, reason: outcome.reason })];
}

function nothingToImport(from: string, diagnostics: readonly Diagnostic[]): Refusal {
  const [fault] = diagnostics.filter(({ code }) => code !== 'content-empty');
  return fault === undefined
    ? refuse(
        `노트가 없는 폴더입니다: ${from}. 노트는 .md, .mdx, .markdown, .txt, .html 파일입니다.`,
        `There are no notes in ${from}. Notes are files that end in .md, .mdx, .markdown, .txt or .html.`,
      )
    : refuse(
        `읽을 수 있는 노트가 없습니다: ${from}. ${fault.file}: ${fault.message.ko}`,
        `No note in ${from} can be read. ${fault.file}: ${fault.message.en}`,
      );
}
