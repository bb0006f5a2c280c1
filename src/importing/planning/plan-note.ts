import { compareDiagnostics, type Diagnostic, diagnose, type Place } from '#diagnostics';
import type { Lang, VaultPath } from '#naming';
import type { Change, Draft, OwnMarkdown } from '#markdown';
import type { Site } from '#site';
import { type Note, readNote } from '#vault';
import {
  composeNote,
  isNoLink,
  linkEdits,
  linkFault,
  lostListings,
  type MeantLink,
  type NewPlaces,
  type NoteTitle,
} from '../body/index.ts';
import { noteFields } from '../frontmatter/index.ts';
import { standsForFolder } from '../naming/index.ts';
import type { PlannedNote } from './planned-note.ts';
import { restoredFaults } from './restored-faults.ts';
import { scoreOf } from './score.ts';

/** What a note is planned from. */
export interface NoteParts {
  readonly note: Note;
  readonly path: VaultPath;
  readonly draft: Draft;
  readonly own: OwnMarkdown;
  readonly links: readonly MeantLink[];
  readonly title: NoteTitle;
  readonly places: NewPlaces;
  readonly destination: 'all' | 'asked';
  readonly folderLang: Lang | undefined;
  readonly translationOf: string | undefined;
  readonly site: Site;
  /** Whether its name was taken. */
  readonly isAside: boolean;
  /** Faults of the note that the vault found. */
  readonly vaultFaults: readonly Diagnostic[];
}

/** Faults of a file that are mended by writing it anew. */
const MENDED = new Set<Diagnostic['code']>(['note-encoding', 'frontmatter-not-first']);

/** Writes a note anew and gathers what is to be told about it. */
export function planNote(parts: NoteParts): PlannedNote {
  const { note, path, draft, own, links, title, places } = parts;
  const isRenamed = title.title !== nameOf(path) && !standsForFolder(note);
  const isWritten = title.saidBy === 'frontmatter' || (title.saidBy === 'name' && isRenamed);
  const listings = lostListings(own.text);
  const heading = title.heading === undefined ? [] : [title.heading];
  const edits = [...heading, ...linkEdits(note, own, links, places), ...listings];
  const write = (isDoubtful: boolean) => {
    const fields = noteFields(note, {
      title: isWritten ? title.title : undefined,
      aliases: title.others,
      folderLang: parts.folderLang ?? note.lang,
      translationOf: parts.translationOf,
      isHomeByPlace: /^(?:(?:ko|en)\/)?index\.mdx?$/.test(path),
      destination: parts.destination,
      isDoubtful,
    });
    return { ...fields, text: composeNote(fields.fields, own.text, edits, fields.unread) };
  };
  const plain = write(false);
  const { text, kept, dropped, lost } = isOurs(path, plain.text, parts.site) ? plain : write(true);
  const faults = restoredFaults(faultsOf(parts), listings, note);
  const placeOf = placesIn(note);
  const changes: Change[] = [
    ...lost.map(({ key, keyStart }) => ({ kind: 'lost', what: `${key}:`, place: placeOf(keyStart) }) as const),
    ...own.changes,
  ];
  return {
    ...{ note, path, text, faults, changes },
    kept: kept.map(({ key }) => key),
    dropped: dropped.map(({ key, keyStart }) => ({ what: key, place: placeOf(keyStart) })),
    score: scoreOf(
      changes,
      faults.filter(({ severity }) => severity !== 'info'),
    ),
  };

  function faultsOf({ vaultFaults, isAside }: NoteParts): Diagnostic[] {
    const top = { file: note.id, line: 1, column: 1 };
    const all = [
      ...vaultFaults.filter(({ code }) => !MENDED.has(code)),
      ...draft.diagnostics,
      ...links
        .filter((link) => !isNoLink(link, note))
        .flatMap((link) => linkFault(link, own, comesAlong(link, places)) ?? []),
      ...(isAside ? [diagnose('import-name-taken', top, { given: path })] : []),
      ...(title.isGuessed ? [diagnose('import-title-guessed', top, { title: title.title })] : []),
    ];
    const unique = new Map(all.map((fault) => [`${fault.code} ${fault.line} ${fault.column}`, fault]));
    return [...unique.values()].sort(compareDiagnostics);
  }
}

/** Whether a text will be read as what it is: Madang's own Markdown, which Obsidian shares. */
function isOurs(path: VaultPath, text: string, site: Site): boolean {
  const flavour = readNote(path, Buffer.from(text), site).read?.note.flavour ?? 'markdown';
  return flavour === 'markdown' || flavour === 'obsidian';
}

function comesAlong({ meaning }: MeantLink, { notes, files }: NewPlaces): boolean {
  if (meaning.kind === 'note') return notes.has(meaning.note);
  return meaning.kind !== 'file' || files.has(meaning.file);
}

/** The name by which a page is called when nothing else says a title. */
function nameOf(path: VaultPath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/(?:\.(?:ko|en))?\.mdx?$/, '');
}

function placesIn({ id, source }: Note): (offset: number) => Place {
  return (offset) => {
    const before = source.slice(0, offset).split('\n');
    return { file: id, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}
