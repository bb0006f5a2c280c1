import { textsFor } from '#i18n';
import type { Draft, LinkSlot } from '#markdown';
import type { Note } from '#vault';
import type { Report, Resolve } from './resolver.ts';
import type { Target } from './target.ts';
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
  const hidden = draft.slots.filter(
    (slot, index): slot is LinkSlot => slot.kind === 'link' && !slot.labelled && namesPrivateNote(targets[index]),
  );
  const veil = veilOf(hidden, textsFor(note.lang).text.privateNote);
  return { note, draft: hidden.length === 0 ? draft : veilDraft(draft, veil), targets, veil };
}

/** Whether the name that an author wrote for a target must not be shown. */
export function namesPrivateNote(target: Target | undefined): boolean {
  return target?.kind === 'private' || (target?.kind === 'note' && target.named === 'private');
}

/** The text of a link without a label of its own. */
export function labelOf(
  slot: LinkSlot,
  target: Target | undefined,
  lang: Note['lang'],
  titleOf: (note: Note) => string,
): string {
  if (target?.kind === 'private') return textsFor(lang).text.privateNote;
  const title = target?.kind === 'note' ? titleOf(target.face) : undefined;
  return (namesPrivateNote(target) ? undefined : writtenLabel(slot.target)) ?? title ?? slot.target;
}
