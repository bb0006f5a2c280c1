import type { Diagnostic } from '#diagnostics';
import type { Change } from '#markdown';
import type { Imported } from '../import-notes.ts';

/**
 * An import for programs. Paths of `from` count from the folder that was imported, those of `to` from the one that was
 * written to; texts are in both languages.
 */
export function jsonReport(imported: Imported): string {
  const { dryRun, notes, files, unused, publication, faults } = imported;
  const report = {
    dryRun,
    publication,
    notes: notes.map(({ note, path, outcome, score, kept, changes, dropped, faults: own }) => ({
      from: note.id,
      to: path,
      outcome: outcome.kind,
      flavour: note.flavour,
      lang: note.lang,
      public: note.publication.public,
      decidedBy: note.publication.decidedBy,
      score,
      kept,
      changed: changesOf(changes, 'changed'),
      lost: changesOf(changes, 'lost'),
      dropped,
      faults: own.map(faultOf),
    })),
    files: files.map(({ file, path, outcome }) => ({ from: file.path, to: path, outcome: outcome.kind })),
    unused,
    faults: faults.map(faultOf),
    totals: totalsOf(imported),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function changesOf(changes: readonly Change[], wanted: Change['kind']) {
  return changes
    .filter(({ kind }) => kind === wanted)
    .map(({ what, became, place }) => ({ what, became: became ?? null, place }));
}

function faultOf({ code, severity, file, line, column, message, hint }: Diagnostic) {
  return { code, severity, file, line, column, message, hint: hint ?? null };
}

/** How many notes and files came to what. */
export interface Totals {
  readonly notes: number;
  readonly private: number;
  readonly files: number;
  readonly unused: number;
  readonly changed: number;
  readonly lost: number;
  readonly faults: number;
  /** Mean over the notes, rounded. */
  readonly score: number;
  /** Notes and files by their outcome. */
  readonly outcomes: Readonly<Record<string, number>>;
}

export function totalsOf({ notes, files, unused, faults }: Imported): Totals {
  const changes = notes.flatMap((note) => note.changes);
  const outcomes: Record<string, number> = {};
  for (const { outcome } of [...notes, ...files]) outcomes[outcome.kind] = (outcomes[outcome.kind] ?? 0) + 1;
  return {
    notes: notes.length,
    private: notes.filter(({ note }) => !note.publication.public).length,
    files: files.length,
    unused: unused.length,
    changed: changes.filter(({ kind }) => kind === 'changed').length,
    lost: changes.filter(({ kind }) => kind === 'lost').length,
    faults: faults.length,
    score: Math.round(notes.reduce((sum, { score }) => sum + score, 0) / Math.max(1, notes.length)),
    outcomes,
  };
}
