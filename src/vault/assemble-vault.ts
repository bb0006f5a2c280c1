import { compareDiagnostics, type Diagnostic, diagnose } from '#diagnostics';
import type { VaultPath } from '#naming';
import type { Site } from '#site';
import type { FoundFile } from './files/find-files.ts';
import type { Generator, Treatment } from './generator/generator.ts';
import { type Hold, isMeant } from './generator/hugo/cascade.ts';
import { decidedNote } from './decided-note.ts';
import type { Attachment } from './note.ts';
import { decidePublication, modeInForce } from './publication/decide-publication.ts';
import type { Ground } from './publication/ground.ts';
import { heldBackPaths } from './publication/held-back-paths.ts';
import type { NoteRead, UndecidedNote } from './read-note.ts';
import { separateStems } from './separate-stems.ts';
import type { Vault } from './vault.ts';

/** A file of the folder, and what was read of it; `read` is `undefined` for what is no note by its name or place. */
export interface Reading {
  readonly file: FoundFile;
  readonly treatment: Treatment;
  readonly read: NoteRead | undefined;
}

/** All that was found in a folder. */
export interface Findings {
  readonly readings: readonly Reading[];
  readonly generator: Generator;
  readonly diagnostics: readonly Diagnostic[];
}

/** Puts a vault together: decides the mode, and of each note whether it is public. */
export function assembleVault(root: string, site: Site, { readings, generator, diagnostics: faults }: Findings): Vault {
  const undecided = readings.flatMap(({ read }) => read?.read ?? []);
  const witnesses = undecided.map(({ note: { id }, statement }) => ({ id, statement }));
  const mode = modeInForce(site.publication, witnesses);
  const heldBackBy = heldBack(site, readings, generator);
  const heldBelow = holdsBelow(undecided);
  const decided = undecided.map(({ note, statement, unpublishedBy }) => {
    const others = [heldBackBy(note.id), unpublishedBy, heldBelow(note.id)];
    return decidedNote(note, decidePublication(mode, statement, others));
  });
  const separated = separateStems(decided);
  const { notes } = separated;
  const published = notes.filter((note) => note.publication.public).length;
  const notAsked = undecided.flatMap(({ statement: { notHeldBack } }, index) =>
    mode === 'asked' && notHeldBack !== undefined && notes[index]?.publication.decidedBy === 'default'
      ? [diagnose('publish-not-asked', notHeldBack, undefined)]
      : [],
  );
  const attachments = readings
    .filter(({ read }) => read === undefined || read.isAttachment)
    .map(({ file: { path, absolutePath }, treatment }): Attachment => {
      const isOut = treatment.role === 'hidden' || treatment.excludedBy !== undefined;
      return { path, absolutePath, heldBack: isOut || heldBackBy(path) !== undefined };
    });
  const own = readings.flatMap(({ read }) => read?.diagnostics ?? []);
  return {
    root,
    notes,
    siteRoots: generator.siteRoots,
    attachments: new Map(attachments.map((file) => [file.path, file])),
    publication: { mode, public: published, private: notes.length - published },
    diagnostics: [...faults, ...separated.diagnostics, ...own, ...notAsked].sort(compareDiagnostics),
  };
}

/** Why a path is held back: by its own name, or by that of the file that it is a symbolic link to. */
function heldBack(
  site: Site,
  readings: readonly Reading[],
  { treat }: Generator,
): (path: VaultPath) => Ground | undefined {
  const byPath = heldBackPaths(site);
  const linked = new Map(
    readings.flatMap(({ file: { path, realPath } }) => (realPath === path ? [] : [[path, realPath] as const])),
  );
  return (path) => {
    const realPath = linked.get(path);
    if (realPath === undefined) return byPath(path);
    const { role, excludedBy } = treat(realPath);
    const hidden: Ground | undefined = role === 'hidden' ? { decidedBy: 'excluded', what: realPath } : undefined;
    return byPath(path) ?? byPath(realPath) ?? excludedBy ?? hidden;
  };
}

/** Why a note is held back by one in a folder above it. */
function holdsBelow(notes: readonly UndecidedNote[]): (path: string) => Ground | undefined {
  const holds = Map.groupBy(
    notes.flatMap((note) => note.holds),
    ({ folder }) => folder,
  );
  return (path) => {
    if (holds.size === 0) return undefined;
    const segments = path.split('/');
    for (let depth = segments.length - 1; depth >= 0; depth--) {
      const found: Hold | undefined = holds
        .get(segments.slice(0, depth).join('/'))
        ?.find((hold) => isMeant(hold, path));
      if (found !== undefined) return found.ground;
    }
    return undefined;
  };
}
