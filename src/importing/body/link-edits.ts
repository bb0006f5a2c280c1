import type { VaultPath } from '#naming';
import type { OwnMarkdown, WrittenLink } from '#markdown';
import type { Attachment, Note } from '#vault';
import { destinationText, leadsTo, partsOf, relativePath } from './destination.ts';
import type { MeantLink } from './link-meanings.ts';
import type { WikiNames } from './wiki-names.ts';

/** Where everything goes. */
export interface NewPlaces {
  readonly notes: ReadonlyMap<Note, VaultPath>;
  readonly files: ReadonlyMap<Attachment, VaultPath>;
  readonly names: WikiNames;
  /** The note that stands for a folder, for a note that names the folder. */
  folderNote(stem: string, note: Note): VaultPath | undefined;
  /** The path that a folder of notes gets, for a note that names it; `undefined` where none of its notes comes along. */
  folder(stem: string, note: Note): string | undefined;
}

/** A change of a text: `text.slice(start, end)` gives way to `insert`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The edits that make the links of a note lead to the new places; a link that leads there as it is stays as it is. */
export function linkEdits(note: Note, own: OwnMarkdown, links: readonly MeantLink[], places: NewPlaces): TextEdit[] {
  const from = places.notes.get(note);
  if (from === undefined) return [];
  return links.flatMap((meant) => {
    const edit = meant.link.form === 'wiki' ? wikiEdit(note, own, meant, places) : pathEdit(note, from, meant, places);
    return edit ?? [];
  });
}

function pathEdit(note: Note, from: VaultPath, { link, meaning }: MeantLink, places: NewPlaces): TextEdit | undefined {
  const { path, fragment } = partsOf(link.target);
  switch (meaning.kind) {
    case 'note': {
      const to = places.notes.get(meaning.note);
      if (to === undefined) return undefined;
      // What was an anchor of the title is the top of the page now.
      const isTop = meaning.place === undefined;
      if (path === '') return isTop && fragment.length > 1 ? replaced(link, '#top') : undefined;
      if (leadsTo(path, from, to) && (!isTop || fragment === '')) return undefined;
      return replaced(link, destinationText(link.form, relativePath(from, to), isTop ? '' : fragment));
    }
    case 'file': {
      const to = places.files.get(meaning.file);
      if (to === undefined || leadsTo(path, from, to)) return undefined;
      return replaced(link, destinationText(link.form, relativePath(from, to), meaning.fragment));
    }
    case 'folder': {
      const index = places.folderNote(meaning.stem, note);
      if (index !== undefined) return replaced(link, destinationText(link.form, relativePath(from, index), ''));
      const to = places.folder(meaning.stem, note);
      if (to === undefined || leadsTo(path.replace(/\/+$/, ''), from, to)) return undefined;
      return replaced(link, `${destinationText(link.form, relativePath(from, to), '')}/`);
    }
    default:
      return undefined;
  }
}

function wikiEdit(note: Note, own: OwnMarkdown, { link, meaning }: MeantLink, places: NewPlaces): TextEdit | undefined {
  const { path, fragment } = partsOf(link.target);
  if (isNoLink({ link, meaning }, note)) return { start: link.start, end: link.start, insert: '\\' };
  if (path === '') return undefined;
  if (meaning.kind === 'file') {
    const to = places.files.get(meaning.file);
    const name = to === undefined ? path : places.names.file(to, path);
    return name === path ? undefined : replaced(link, name + fragment);
  }
  if (meaning.kind !== 'note' || !places.notes.has(meaning.note)) return undefined;
  const name = places.names.note(meaning.note, path);
  // What was an anchor of the title is the top of the page now.
  const kept = meaning.place === undefined ? '' : fragment;
  if (name === path && kept === fragment) return undefined;
  const label = link.labelled || link.kind !== 'link' || isTidied(path, name) ? '' : labelFor(own, link);
  return replaced(link, name + kept + label);
}

/** Flavours in which two brackets are two brackets: `[[1, 2], [3, 4]]`. */
const WITHOUT_WIKILINKS: ReadonlySet<Note['flavour']> = new Set(['jekyll', 'hugo', 'notion', 'blog']);

/** Whether what looks like a wikilink was none where it comes from. */
export function isNoLink({ link, meaning }: MeantLink, { flavour }: Note): boolean {
  return link.form === 'wiki' && link.kind === 'link' && meaning.kind === 'broken' && WITHOUT_WIKILINKS.has(flavour);
}

function replaced({ destination }: WrittenLink, insert: string): TextEdit {
  return { ...destination, insert };
}

/** Whether a new name is the old one without the marks of a generator: then the reader is not to see the old one. */
function isTidied(before: string, after: string): boolean {
  const [old, given] = [before, after].map((path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase());
  return old !== undefined && given !== undefined && old.includes(given);
}

/** What a wikilink without a label showed: it goes on showing it. In a table the bar is written `\|`. */
function labelFor({ text }: OwnMarkdown, { target, start }: WrittenLink): string {
  const { path, fragment } = partsOf(target);
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const heading = fragment.startsWith('#^') ? '' : fragment.replaceAll('#', ' > ');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/i, '');
  return `${/^[\s>]*\|/.test(line) ? '\\|' : '|'}${name}${heading}`;
}
