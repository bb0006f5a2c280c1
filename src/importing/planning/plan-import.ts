import path from 'node:path';
import type { Diagnostic } from '#diagnostics';
import type { Lang, VaultPath } from '#naming';
import { ownMarkdown } from '#markdown';
import type { Note } from '#vault';
import { linkMeanings, type NewPlaces, noteTitle, wikiNames } from '../body/index.ts';
import { notePaths, tidyFolders } from '../naming/index.ts';
import type { ReportProgress } from '../progress.ts';
import type { Source } from '../reading/index.ts';
import { planNote } from './plan-note.ts';
import type { PlannedNote } from './planned-note.ts';
import { type PlannedFile, usedFiles } from './used-files.ts';

/** All that an import would write, and what is to be told about it. */
export interface ImportPlan {
  /** In the order of the notes that they come from. */
  readonly notes: readonly PlannedNote[];
  readonly files: readonly PlannedFile[];
  /** Files that no imported note uses, which stay where they are. */
  readonly unused: readonly VaultPath[];
  /** Faults of the folder as a whole. */
  readonly faults: readonly Diagnostic[];
}

/** Plans an import: names, places, links and texts of all notes. Writes nothing. */
export async function planImport(
  { site, vault, notes, draftOf, find, diagnostics }: Source,
  { folderLang, destination }: { readonly folderLang: Lang | undefined; readonly destination: 'all' | 'asked' },
  progress: ReportProgress,
): Promise<ImportPlan> {
  const read = new Map(
    notes.map((note, index) => {
      progress('rewriting', index, notes.length);
      const own = ownMarkdown(note);
      return [note, { own, title: noteTitle(note, draftOf(note), own), links: linkMeanings(note, own, find) }];
    }),
  );
  const paths = notePaths(notes, (note) => read.get(note)?.title.title ?? '', folderLang);
  const files = await usedFiles(paths.of, (note) => read.get(note)?.links ?? []);
  const places: NewPlaces = {
    notes: paths.of,
    files: new Map(files.map(({ file, path: place }) => [file, place])),
    names: wikiNames(paths.of, new Set(files.map(({ path: place }) => place))),
    folderNote: folderNotesOf(paths.of),
    folder: foldersOf(paths.of, folderLang),
  };
  const faults = Map.groupBy(diagnostics, ({ file }) => file);
  const planned = notes.flatMap((note): PlannedNote[] => {
    const parts = read.get(note);
    const place = paths.of.get(note);
    if (parts === undefined || place === undefined) return [];
    return [
      planNote({
        ...{ note, path: place, draft: draftOf(note), ...parts, places, destination, folderLang, site },
        translationOf: originalOf(note, places),
        isAside: paths.aside.has(note),
        vaultFaults: faults.get(note.id) ?? [],
      }),
    ];
  });
  const own = new Set<string>(notes.map(({ id }) => id));
  return {
    notes: planned,
    files,
    unused: notes.length < vault.notes.length ? [] : [...vault.attachments.keys()].filter((file) => !isUsed(file)),
    faults: diagnostics.filter(({ file }) => !own.has(file)),
  };

  function isUsed(file: VaultPath): boolean {
    const attachment = vault.attachments.get(file);
    return attachment !== undefined && places.files.has(attachment);
  }

  /** The name of the note that a note is said to be a translation of, as it is called now. */
  function originalOf(note: Note, { names }: NewPlaces): string | undefined {
    const { translationOf } = note.frontmatter;
    if (translationOf === undefined) return undefined;
    const place = { file: note.id, line: 1, column: 1 };
    const slot = { kind: 'link', syntax: 'wiki', target: translationOf, labelled: true, place, sentence: '' } as const;
    const meaning = find(note, slot);
    return meaning?.kind === 'note' ? names.note(meaning.note, translationOf) : translationOf;
  }
}

/** Finds the note whose stem is a folder, in the language of the note that asks where there is one. */
function folderNotesOf(notes: ReadonlyMap<Note, VaultPath>): NewPlaces['folderNote'] {
  const byStem = Map.groupBy(notes.keys(), ({ stem }) => stem);
  return (stem, asking) => {
    const faces = byStem.get(stem) ?? [];
    const face = faces.find(({ lang }) => lang === asking.lang) ?? faces[0];
    return face && notes.get(face);
  };
}

/** Finds the folder that the notes below a stem go to, in the language of the note that asks where there is one. */
function foldersOf(notes: ReadonlyMap<Note, VaultPath>, folderLang: Lang | undefined): NewPlaces['folder'] {
  const folders = new Set(Array.from(notes.values(), (place) => path.posix.dirname(place)));
  const isThere = (folder: string): boolean => [...folders].some((known) => `${known}/`.startsWith(`${folder}/`));
  return (stem, note) => {
    const below = tidyFolders(stem, note).join('/');
    const langs = folderLang === undefined ? [note.lang, 'ko', 'en'] : [''];
    return langs.map((lang) => path.posix.join(lang, below)).find((folder) => isThere(folder));
  };
}
