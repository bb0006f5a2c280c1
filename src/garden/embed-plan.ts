import { type Code, diagnose, type Diagnostic } from '#diagnostics';
import type { EmbedSlot, Slot } from '#markdown';
import { type FileTexts, MOST_KILOBYTES } from './file-texts.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { NoteTarget } from './target.ts';

/** Levels of embeds inside embeds that a page shows. */
const DEEPEST = 5;
/** Characters of HTML that a page may embed, and what each embed counts beside its text. */
const MOST_EMBEDDED = 1_000_000;
const PER_EMBED = 200;
const PER_SLOT = 50;
/** Highlighted, code takes about as many characters of HTML. */
const PER_CHARACTER_OF_CODE = 3;

/** What becomes of the embeds of a text, by the index of their slot; those that are not in it are shown as links. */
export type EmbedPlan = ReadonlyMap<number, ShownEmbed>;

export type ShownEmbed =
  | { readonly kind: 'note'; readonly part: LinkedDraft; readonly inner: EmbedPlan }
  | { readonly kind: 'code'; readonly code: string };

/** The text that an embed shows: a note, a section or a block; `undefined` where the note has no such place. */
export type PartOf = (target: NoteTarget) => LinkedDraft | undefined;

export interface EmbedParts {
  readonly partOf: PartOf;
  readonly textOf: FileTexts;
}

/** Takes the faults of embeds. Text that is embedded again and again has the same ones, made only where they are new. */
export type TellOnce = (slot: EmbedSlot, code: Code, make: () => Diagnostic) => void;

/**
 * Decides which embeds of a page are shown, those inside of others too. Cut off and reported: text that would embed itself
 * again, more than five levels, and more text than a page should carry.
 */
export function planEmbeds(page: LinkedDraft, { partOf, textOf }: EmbedParts, tell?: TellOnce): EmbedPlan {
  if (!page.draft.slots.some(isEmbed)) return NO_PLAN;
  let left = MOST_EMBEDDED;
  let isFull = false;

  const plan = (text: LinkedDraft, above: readonly LinkedDraft[]): EmbedPlan => {
    const shown = new Map<number, ShownEmbed>();
    const path = [...above, text];
    for (const [index, slot] of text.draft.slots.entries()) {
      if (slot.kind !== 'embed') continue;
      const target = text.targetAt(index);
      const part = target?.kind === 'note' ? partOf(target) : undefined;
      const file = target?.kind === 'file' ? { path: target.file.path, ...textOf(target.file) } : undefined;
      if (file?.kind === 'too-large') {
        const about = { file: file.path, kilobytes: file.kilobytes, most: MOST_KILOBYTES };
        tell?.(slot, 'embed-file-too-large', () => diagnose('embed-file-too-large', slot.place, about));
      }
      const code = file?.kind === 'text' ? file.text : undefined;
      if (part === undefined && code === undefined) continue;
      const args = { target: slot.target, page: page.note.id };
      const limit = (reason: 'depth' | 'size'): void =>
        tell?.(slot, 'embed-limit', () => diagnose('embed-limit', slot.place, { ...args, reason }));
      const size = (part === undefined ? PER_CHARACTER_OF_CODE * (code ?? '').length : lengthOf(part)) + PER_EMBED;
      if (part !== undefined && path.includes(part))
        tell?.(slot, 'embed-cycle', () => diagnose('embed-cycle', slot.place, args));
      else if (path.length > DEEPEST) limit('depth');
      else if (size > left) {
        // The first that found no room speaks for the rest.
        if (!isFull) limit('size');
        isFull = true;
      } else {
        left -= size;
        if (part !== undefined) shown.set(index, { kind: 'note', part, inner: plan(part, path) });
        else if (code !== undefined) shown.set(index, { kind: 'code', code });
      }
    }
    return shown;
  };
  return plan(page, []);
}

const NO_PLAN: EmbedPlan = new Map();

function isEmbed({ kind }: Slot): boolean {
  return kind === 'embed';
}

/** Characters that a text may take, its slots filled. */
function lengthOf({ draft: { size, slots } }: LinkedDraft): number {
  return size + PER_SLOT * slots.length;
}
