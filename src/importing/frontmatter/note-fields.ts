import type { Lang } from '#naming';
import { isBlankValue, type LocatedEntry } from '#located';
import type { Note } from '#vault';
import { dayInName } from '../naming/index.ts';
import { isFurniture, OWN_FIELDS, type OwnField, ownFieldOf } from './field-names.ts';
import { headOf } from './head-entries.ts';
import { publicationField } from './publication-field.ts';
import type { Field, FieldValue } from './write-fields.ts';

/** What is said about a note elsewhere than in its own frontmatter. */
export interface NoteSetting {
  readonly title: string | undefined;
  /** Names beside those in the frontmatter. */
  readonly aliases: readonly string[];
  /** Language of the folder that the note goes to. */
  readonly folderLang: Lang;
  readonly translationOf: string | undefined;
  /** Whether the note is the home page by its place already. */
  readonly isHomeByPlace: boolean;
  /** The rule of publication where the note goes to. */
  readonly destination: 'all' | 'asked';
  /** Whether its text would be taken for another flavour, so that it has to say that it is Markdown. */
  readonly isDoubtful: boolean;
}

/** The frontmatter of an imported note. */
export interface NoteFields {
  readonly fields: readonly Field[];
  /** Fields that Madang does not know and that are kept. */
  readonly kept: readonly LocatedEntry[];
  /** Fields that only said how a theme shows the note. */
  readonly dropped: readonly LocatedEntry[];
  /** Fields whose name ours took, with other content. */
  readonly lost: readonly LocatedEntry[];
  /** The text of frontmatter that cannot be read, which must not get lost; `''` otherwise. */
  readonly unread: string;
}

/** Puts a note's frontmatter into our words and our order; what we have no word for follows as it was. */
export function noteFields(note: Note, setting: NoteSetting): NoteFields {
  const { entries, unread } = headOf(note);
  const own = ownValues(note, setting);
  const said = entries.filter((entry) => !isBlankValue(entry.value));
  const dropped = said.filter(({ key }) => ownFieldOf(key) === undefined && isFurniture(key, note.flavour));
  const rest = said.filter((entry) => !dropped.includes(entry) && !isSaid(entry, own, note, said));
  const clashing = rest.filter(({ key }) => OWN_FIELDS.some((name) => name === key && own.has(name)));
  const kept = rest.filter((entry) => !clashing.includes(entry));
  const known = OWN_FIELDS.flatMap((name): Field[] => {
    const value = own.get(name);
    return value === undefined ? [] : [{ name, value }];
  });
  return {
    fields: [...known, ...kept.map(({ key, value }) => ({ name: key, value }))],
    kept,
    dropped,
    lost: clashing,
    unread,
  };
}

function ownValues(note: Note, setting: NoteSetting): Map<OwnField, FieldValue> {
  const { frontmatter, lang } = note;
  const aliases = [...new Set([...frontmatter.aliases, ...setting.aliases])].filter((name) => name !== setting.title);
  const publication = publicationField(note, setting.destination);
  const values: readonly (readonly [OwnField, FieldValue | undefined])[] = [
    ['title', setting.title],
    ['description', frontmatter.description],
    ['lang', lang === setting.folderLang ? undefined : lang],
    ['tags', frontmatter.tags.length === 0 ? undefined : frontmatter.tags],
    ['aliases', aliases.length === 0 ? undefined : aliases],
    ['permalink', frontmatter.permalink],
    ['created', frontmatter.created ?? dayInName(note)],
    ['updated', frontmatter.updated],
    ['order', frontmatter.order],
    ['translationOf', setting.translationOf],
    ['dg-home', frontmatter.home && !setting.isHomeByPlace ? true : undefined],
    ['flavour', setting.isDoubtful ? 'markdown' : undefined],
    [(publication?.name ?? 'publish') as OwnField, publication?.value],
  ];
  return new Map(values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** Whether our fields say all that a written one does, so that it need not be kept beside them. */
function isSaid(
  { key, value }: LocatedEntry,
  own: ReadonlyMap<OwnField, FieldValue>,
  note: Note,
  others: readonly LocatedEntry[],
): boolean {
  const field = ownFieldOf(key);
  switch (field) {
    case undefined:
      return false;
    case 'publish':
      // Clippings carry the day on which a page was `published`.
      return value.kind !== 'scalar' || !/^\d{4}\D/.test(value.text);
    case 'draft':
    case 'private':
    case 'dg-home':
    case 'flavour':
    case 'translationOf':
      return true;
    case 'lang':
      return note.langFrom === 'frontmatter';
    case 'tags':
      return note.frontmatter.tags.length > 0;
    case 'aliases':
      return note.frontmatter.aliases.length > 0;
    case 'title':
      return note.frontmatter.title !== undefined;
    default: {
      const said = own.get(field);
      if (said === undefined || typeof said === 'object' || value.kind !== 'scalar') return false;
      const rivals = others.filter((other) => ownFieldOf(other.key) === field);
      return rivals.length === 1 || sameText(value.text, String(said));
    }
  }
}

/** Whether a text says no more than another: `2023-01-08 10:00` names the day `2023-01-08`. */
function sameText(written: string, said: string): boolean {
  const bare = written.replaceAll(/\s+/g, ' ').trim();
  return bare === said || (/^\d{4}-\d{2}-\d{2}$/.test(said) && bare.startsWith(said)) || Number(bare) === Number(said);
}
