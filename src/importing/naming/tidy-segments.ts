import type { Note } from '#vault';
import { safeSegment } from './safe-segment.ts';

/** What a generator or an export puts into names, and what is left without it. */
const DATE = /^(?<day>\d{4}-\d{2}-\d{2})-(?=.)/;
const NOTION_ID = /(?:^| )[0-9a-f]{32}$/;
/** A number, a digest or both: a name that says nothing. */
const MEANINGLESS = /^(?:\d{1,6}[-_])?(?:[0-9a-f]{12,64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;
/** A language before the extension, as in `note.ko.md` and `README_ko.md`. */
const LANGUAGE = /(?:[._-](?:ko|en))$/i;

/** Flavours of blogs, whose posts are named by their days. */
const DATED: ReadonlySet<Note['flavour']> = new Set(['jekyll', 'hugo', 'blog']);

/** The day in the name of a blog's post (`2020-01-01-daemonset.md`), `YYYY-MM-DD`. */
export function dayInName({ id, flavour }: Note): string | undefined {
  const isPost = /(?:^|\/)(?:_drafts|_?posts?|blog)\//.test(id) || DATED.has(flavour);
  return isPost ? DATE.exec(nameOf(id))?.groups?.['day'] : undefined;
}

/** Whether a note's file stands for its folder: `README.md`, `index.md`, `_index.md`. */
export function standsForFolder({ id, frontmatter: { path = id } }: Note): boolean {
  return /^(?:readme|_?index)$/i.test(withoutExtension(nameOf(path)).replace(LANGUAGE, ''));
}

/**
 * The path that a note should have, without language and extension: folders by their names without marks of a generator,
 * then the note's own, `index` where it stands for its folder or is the home page. A name that says nothing gives way to
 * the title.
 */
export function tidySegments(note: Note, title: string, isHome: boolean): string[] {
  if (isHome) return ['index'];
  const segments = note.stem === '' ? [] : withoutNumber(note.stem.split('/'), note);
  const own = standsForFolder(note) ? undefined : segments.pop();
  const folders = tidyFolders(segments.join('/'), note);
  return [...folders, own === undefined ? 'index' : tidyName(own, note, title)];
}

/** Tistory exports a post as `12/12-title.html`, by its number. */
function withoutNumber(segments: readonly string[], { flavour }: Note): string[] {
  const [number = '', name = ''] = segments.slice(-2);
  const isNumbered = flavour === 'blog' && /^\d+$/.test(number) && name.startsWith(`${number}-`);
  return isNumbered ? [...segments.slice(0, -2), name.slice(number.length + 1)] : [...segments];
}

/** The path of a folder of notes, by the same rules. */
export function tidyFolders(stem: string, { id, flavour }: Note): string[] {
  if (stem === '') return [];
  const segments = stem.split('/');
  // That a note was the post of a blog says nothing about it. The stem has the folder with its underscore or without.
  const shelf = /(?:^|\/)_(?<name>posts|drafts)\//.exec(id)?.groups?.['name'];
  const at = segments.findIndex((segment) => segment.replace(/^_/, '') === shelf);
  return segments
    .filter((_, index) => index !== at)
    .map((segment) => safeSegment(withoutId(flavour === 'jekyll' ? segment.replace(/^_+(?=.)/, '') : segment)));
}

/** The name of a note's file without extension, language and the marks of a generator. */
export function bareName(note: Note): string {
  return withoutMarks(withoutExtension(nameOf(note.id)).replace(/\.(?:ko|en)$/i, ''), note);
}

function withoutMarks(segment: string, note: Note): string {
  return withoutId(dayInName(note) === undefined ? segment : segment.replace(DATE, ''));
}

function tidyName(segment: string, note: Note, title: string): string {
  const name = withoutMarks(segment, note);
  if (!isMeaningless(name)) return safeSegment(name);
  // Signs at the beginning of a title are an ornament on the page and a hindrance in a name.
  return safeSegment(title.replace(/^[^\p{L}\p{N}]+(?=[\p{L}\p{N}])/u, ''));
}

/** Whether a name says nothing about what is in the file. */
export function isMeaningless(name: string): boolean {
  return name === '' || MEANINGLESS.test(name);
}

/** A name without the digits that Notion appends. */
export function withoutId(name: string): string {
  const bare = name.replace(NOTION_ID, '').trim();
  return bare === '' ? name : bare;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function withoutExtension(name: string): string {
  return name.replace(/\.(?:md|markdown|mdx|txt|html?)$/i, '');
}
