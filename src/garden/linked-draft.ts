import { textsFor } from '#i18n';
import type { Draft } from '#markdown';
import type { Note } from '#vault';
import type { Report, Resolve } from './resolver.ts';
import type { Target } from './target.ts';
import { titleLinks } from './title-links.ts';
import { type Veil, veilDraft, veilOf } from './veil.ts';
import { writtenLabel } from './written-label.ts';

/** A note's text, or a part of it, with every slot led to its target. */
export interface LinkedDraft {
  readonly note: Note;
  /** Names no private note: where a link without a label names one, the texts say something neutral. */
  readonly draft: Draft;
  /** What each slot leads to; `undefined` for tags and labels. */
  readonly targets: readonly (Target | undefined)[];
  /** Makes plain texts of the note (sentences) fit to be shown. */
  readonly veil: Veil;
}

/** Leads every slot of a draft to its target and takes the names of private notes out of it. */
export function linkDraft(note: Note, draft: Draft, resolve: Resolve, report?: Report): LinkedDraft {
  const targets = draft.slots.map((slot) => resolve(note, slot, report));
  const inText = draft.slots.map((slot, index) => [slot, targets[index]] as const);
  const inTitle = draft.title === undefined ? [] : titleLinks(note);
  const hidden = [...inText, ...inTitle.map((slot) => [slot, resolve(note, slot, report)] as const)].flatMap(
    ([slot, target]) => (slot.kind === 'link' && !slot.labelled && namesPrivateNote(target) ? [slot] : []),
  );
  const veil = veilOf(hidden, textsFor(note.lang).text.privateNote);
  return { note, draft: hidden.length === 0 ? draft : veilDraft(draft, hidden, veil), targets, veil };
}

/** Whether the name that an author wrote for a target must not be shown. */
export function namesPrivateNote(target: Target | undefined): boolean {
  return target?.kind === 'private' || (target?.kind === 'note' && target.named === 'private');
}

/** The text of the link in slot `index`, which has no label of its own. */
export function labelOf(
  { note, draft, targets, veil }: LinkedDraft,
  index: number,
  titleOf: (note: Note) => string,
): string {
  const slot = draft.slots[index];
  const target = targets[index];
  if (slot?.kind !== 'link') return '';
  if (target?.kind === 'private') return textsFor(note.lang).text.privateNote;
  const title = target?.kind === 'note' ? titleOf(target.face) : undefined;
  if (namesPrivateNote(target)) return title ?? '';
  if (target?.kind === 'external') return target.href;
  // A wikilink is part of its sentence as it is written; the path of a Markdown link without a text is not.
  const names = slot.syntax === 'wiki' ? [writtenLabel(slot.target), title] : [title, writtenLabel(slot.target)];
  return veil(names.find((name) => name !== undefined && name !== '') ?? slot.target);
}
