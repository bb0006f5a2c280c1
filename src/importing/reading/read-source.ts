import type { Diagnostic } from '#diagnostics';
import { type FindMeaning, linkFinder } from '#garden';
import { createMarkdown, type Draft } from '#markdown';
import { loadSite, type Site } from '#site';
import { type Note, readVault, type Vault } from '#vault';
import type { ReportProgress } from '../progress.ts';
import type { ImportPaths } from './import-paths.ts';

/** What is imported, read and understood. */
export interface Source {
  readonly site: Site;
  readonly vault: Vault;
  /** The notes that are imported: all of the vault, or the one that was named. */
  readonly notes: readonly Note[];
  readonly draftOf: (note: Note) => Draft;
  readonly find: FindMeaning;
  /** Faults of settings and of the folder as a whole. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a folder of notes of any flavours. Never throws; what cannot be read is a diagnostic. */
export async function readSource({ root, only }: ImportPaths, progress: ReportProgress): Promise<Source> {
  progress('reading', 0, 1);
  const { site, diagnostics } = await loadSite(root);
  const [vault, markdown] = await Promise.all([
    readVault(root, site),
    createMarkdown({ mdxCode: site.mdxCode, drawn: false }),
  ]);
  const name = only?.normalize('NFC');
  const notes = name === undefined ? vault.notes : vault.notes.filter(({ id }) => id === name);
  const drafts = new Map<Note, Draft>();
  for (const [index, note] of vault.notes.entries()) {
    progress('reading', index, vault.notes.length);
    drafts.set(note, markdown.draft(note));
  }
  const draftOf = (note: Note): Draft => {
    const known = drafts.get(note) ?? markdown.draft(note);
    drafts.set(note, known);
    return known;
  };
  const find = linkFinder({ site, vault, draft: draftOf, fragment: markdown.fragment, lastChange: () => undefined });
  const faults = [...diagnostics, ...vault.diagnostics];
  return {
    site,
    vault,
    notes,
    draftOf,
    find,
    diagnostics: name === undefined ? faults : faults.filter(({ file }) => file === name),
  };
}
