import { textsFor } from '#i18n';
import type { ImageSlot, LinkSlot, Slot } from '#markdown';
import type { Note } from '#vault';
import type { NoteTarget, PrivateTarget, Target } from './target.ts';
import type { HiddenName } from './veil.ts';
import { writtenLabel, writtenNames } from './written-label.ts';
import { withoutNoteExtension } from './vault-paths.ts';

/** Whether the name that an author wrote for a target must not be shown. */
export function hidesName(target: Target | undefined): target is PrivateTarget | NoteTarget {
  return target?.kind === 'private' || (target?.kind === 'note' && target.privateNames.length > 0);
}

/** What is said in place of a private name. */
export function neutralName({ lang }: Note, target: Target): string {
  const { text } = textsFor(lang);
  return target.kind === 'private' && target.what === 'file' ? text.privateFile : text.privateNote;
}

/**
 * Whether a label says nothing but what the private target is called, as editors write it by themselves: such a label is
 * none of the author's own.
 */
export function repeatsName(label: string, written: string, target: Target | undefined): boolean {
  if (target?.kind !== 'private' && target?.kind !== 'note') return false;
  const own = target.kind === 'private' ? target.names : target.privateNames;
  if (own.length === 0) return false;
  const said = fold(label);
  return said !== '' && [...own, ...writtenNames(written)].some((name) => fold(name) === said);
}

/** Names that the plain texts of a note must not say, because of one of its slots. `label` is the text inside of a link. */
export function hiddenNames(
  slot: Slot | undefined,
  target: Target | undefined,
  label: string,
  note: Note,
): HiddenName[] {
  if ((slot?.kind !== 'link' && slot?.kind !== 'image') || !hidesName(target)) return [];
  const said = slot.kind === 'image' ? slot.alt : slot.labelled ? label : '';
  if (said !== '' && !repeatsName(said, slot.target, target)) return [];
  const shown = neutralName(note, target);
  const insideWords = !standsAlone(slot, note);
  return (said === '' ? writtenNames(slot.target) : [said]).map((name) => ({ name, shown, insideWords }));
}

/** The names under which a link without a label leads to a heading that is not called here as its author did. */
export function hiddenHeading(slot: LinkSlot, heading: string, note: Note): HiddenName[] {
  const [path = ''] = slot.target.split('#');
  const shown = [writtenLabel(path) ?? '', heading].filter((part) => part !== '').join(' > ');
  const insideWords = !standsAlone(slot, note);
  return writtenNames(slot.target)
    .filter((name) => path.trim() === '' || name.includes('#') || name.includes('>'))
    .map((name) => ({ name, shown, insideWords }));
}

/** Whether a link is written with something around it that ends a word, so that its name can be told in plain text. */
function standsAlone({ place }: LinkSlot | ImageSlot, note: Note): boolean {
  const line = linesOf(note)[place.line - 1] ?? '';
  const [written] = /^!?\[(?:\[[^\]]*\]\]|[^\]]*\]\([^)]*\))/.exec(line.slice(place.column - 1)) ?? [];
  if (written === undefined) return false;
  const after = line.charAt(place.column - 1 + written.length);
  // Signs of emphasis are gone from plain text.
  return !/[\p{L}\p{N}*_~=>`]/u.test(line.charAt(place.column - 2)) && !/[a-z\d*_~=<`]/i.test(after);
}

const known = new WeakMap<Note, readonly string[]>();

function linesOf(note: Note): readonly string[] {
  const lines = known.get(note) ?? note.source.split('\n');
  known.set(note, lines);
  return lines;
}

function fold(name: string): string {
  const bare = withoutNoteExtension(name.normalize('NFC').trim()).toLowerCase();
  return bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
