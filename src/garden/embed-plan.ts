import { diagnose } from '#diagnostics';
import type { LinkedDraft } from './linked-draft.ts';
import type { Report } from './resolver.ts';
import type { NoteTarget } from './target.ts';

/** Levels of embeds inside embeds that a page shows. */
const DEEPEST = 5;
/** Characters of HTML that a page may embed, and what each embed counts beside its text. */
const MOST_EMBEDDED = 1_000_000;
const PER_EMBED = 200;

/** What becomes of the embeds of a text, by the index of their slot; those that are not in it are shown as links. */
export type EmbedPlan = ReadonlyMap<number, ShownEmbed>;

export interface ShownEmbed {
  readonly part: LinkedDraft;
  readonly inner: EmbedPlan;
}

/** The text that an embed shows: a note, a section or a block; `undefined` where the note has no such place. */
export type PartOf = (target: NoteTarget) => LinkedDraft | undefined;

/**
 * Decides which embeds of a page are shown, those inside of others too. Cut off and reported: text that would embed itself
 * again, more than five levels, and more text than a page should carry.
 */
export function planEmbeds(page: LinkedDraft, partOf: PartOf, report?: Report): EmbedPlan {
  let left = MOST_EMBEDDED;
  let isFull = false;

  const plan = (text: LinkedDraft, above: readonly LinkedDraft[]): EmbedPlan => {
    const shown = new Map<number, ShownEmbed>();
    const path = [...above, text];
    for (const [index, target] of text.targets.entries()) {
      const slot = text.draft.slots[index];
      if (slot?.kind !== 'embed' || target?.kind !== 'note') continue;
      const part = partOf(target);
      if (part === undefined) continue;
      const args = { target: slot.target, page: page.note.id };
      const size = part.draft.html.length + PER_EMBED;
      if (path.includes(part)) report?.(diagnose('embed-cycle', slot.place, args));
      else if (path.length > DEEPEST) report?.(diagnose('embed-limit', slot.place, { ...args, reason: 'depth' }));
      else if (size > left) {
        // The first that found no room speaks for the rest.
        if (!isFull) report?.(diagnose('embed-limit', slot.place, { ...args, reason: 'size' }));
        isFull = true;
      } else {
        left -= size;
        shown.set(index, { part, inner: plan(part, path) });
      }
    }
    return shown;
  };
  return plan(page, []);
}
