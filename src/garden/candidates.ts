import type { Draft } from '#markdown';
import { type NameFinder, nameFinder, nearestNames } from '#nearest';
import type { Note } from '#vault';
import type { FileIndex } from './file-index.ts';
import { fileNames } from './note-index.ts';
import { isPublic } from './note-facts.ts';
import type { PrivateFolders } from './private-folders.ts';
import { nameOf, withoutNoteExtension } from './vault-paths.ts';

/** Offers what a broken link may have meant. */
export interface Candidates {
  /** Paths of notes, with the title or alias by which they are near. */
  notes(written: string): string[];
  /** Paths of attachments. */
  files(written: string): string[];
  /** Texts of headings of a note. */
  headings(draft: Draft, written: string): string[];
}

/** Questions that are answered in one go: a vault moved out of its place would otherwise ask thousands. */
const MOST_QUESTIONS = 100;

/**
 * Candidates among public notes only, and among files that belong to no private note as far as folders tell, so that a log
 * that is public names nothing private.
 */
export function candidatesFrom(
  notes: readonly Note[],
  files: FileIndex,
  folders: PrivateFolders,
  titleOf: (note: Note) => string,
): Candidates {
  let questions = 0;
  const asking = (find: () => NameFinder): ((name: string) => string[]) => {
    const answers = new Map<string, string[]>();
    let finder: NameFinder | undefined;
    return (name) => {
      const known = answers.get(name);
      if (known !== undefined) return known;
      if (name === '' || ++questions > MOST_QUESTIONS) return [];
      finder ??= find();
      const found = finder(name);
      answers.set(name, found);
      return found;
    };
  };

  const noteOf = new Map<string, { readonly id: string; readonly shown: string }>();
  const askNotes = asking(() => {
    for (const note of notes) {
      if (!isPublic(note)) continue;
      for (const name of fileNames(note)) if (!noteOf.has(name)) noteOf.set(name, { id: note.id, shown: note.id });
      for (const name of [titleOf(note), ...note.frontmatter.aliases])
        if (!noteOf.has(name)) noteOf.set(name, { id: note.id, shown: `${note.id} (${name})` });
    }
    return nameFinder(noteOf.keys());
  });
  const fileOf = new Map<string, string>();
  const askFiles = asking(() => {
    for (const { path, heldBack } of files.all) {
      if (heldBack || folders.isNearPrivate(path) || folders.isClosed(path)) continue;
      if (!fileOf.has(nameOf(path))) fileOf.set(nameOf(path), path);
    }
    return nameFinder(fileOf.keys());
  });
  return {
    notes: (written) => {
      const near = askNotes(nameOf(withoutNoteExtension(written))).flatMap((name) => noteOf.get(name) ?? []);
      // A note that is near by several of its names is offered once, by the nearest.
      return near
        .filter(({ id }, index) => near.findIndex((other) => other.id === id) === index)
        .map(({ shown }) => shown);
    },
    files: (written) => unique(askFiles(nameOf(written)).map((name) => fileOf.get(name) ?? name)),
    headings: ({ headings }, written) =>
      ++questions > MOST_QUESTIONS
        ? []
        : nearestNames(
            written,
            headings.map(({ text }) => text),
          ),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
