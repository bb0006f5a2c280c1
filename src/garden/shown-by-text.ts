import { digestOf } from '#naming';
import type { Attachment, Note } from '#vault';
import type { ConceptShelf } from './concepts/concept-shelf.ts';
import type { Drawings } from './drawings/drawings.ts';
import { type EmbedParts, type EmbedPlan, planEmbeds, type ShownEmbed } from './embed-plan.ts';
import type { Draw } from './garden.ts';
import type { ImageSize } from './image-sizes.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { mediaKind } from './media.ts';
import type { Target } from './target.ts';
import { type Ties, tiesIn } from './ties.ts';

/** Where a page gets what its text shows. */
export interface ShownParts extends EmbedParts {
  readonly concepts: ConceptShelf;
  readonly drawings: Drawings;
  readonly diagram: Draw;
  readonly sizeOf: (file: Attachment) => ImageSize | undefined;
  /** The note as it is now. */
  readonly noteOf: (note: Note) => Note;
  readonly tiesOf: (note: Note) => Ties;
}

/**
 * Tells, as a text to be digested, what the page of a text shows beside the words of the text itself and beside what all notes
 * see of each other: concepts, files, drawings, and the texts that are embedded with what these show. `undefined` where it cannot be
 * told: a diagram that could not be drawn may be drawn another time.
 */
export function shownByText(text: LinkedDraft, parts: ShownParts): string | undefined {
  const ties = parts.tiesOf(text.note);
  const told = ties.concepts.map((concept) => parts.concepts.digestOf(concept));
  // Of most texts nothing else is to be told, and they are not looked at.
  if (!text.isVeiled && ties.holds.every((held) => held === 'file')) return told.join('\n');
  return tell(text, planEmbeds(text, parts), parts, told) ? told.join('\n') : undefined;
}

/** Adds what a text shows to what was told, its concepts aside; `false` where something cannot be told. */
function tell(text: LinkedDraft, plan: EmbedPlan, parts: ShownParts, told: string[]): boolean {
  const { note, draft, isVeiled } = text;
  // Its digest tells of the HTML, and nothing of what stands in the slots.
  if (isVeiled) told.push(digestOf(JSON.stringify(draft.slots)));
  for (const [index, slot] of draft.slots.entries()) {
    if (slot.kind === 'diagram' && parts.diagram(slot.source, note.lang).picture === undefined) return false;
    if (slot.kind !== 'image' && slot.kind !== 'embed') continue;
    const shown = plan.get(index);
    told.push(`${index} ${fileFacts(text.targetAt(index), shown, parts)}`);
    if (shown?.kind !== 'note') continue;
    const { part, inner } = shown;
    told.push(parts.noteOf(part.note).digest, part.draft.digest);
    for (const concept of tiesIn(part, parts.concepts).concepts) told.push(parts.concepts.digestOf(concept));
    if (!tell(part, inner, parts, told)) return false;
  }
  return true;
}

/** What is shown of a file that stands in a text; which file it is, and what it is called, is seen by all. */
function fileFacts(target: Target | undefined, shown: ShownEmbed | undefined, parts: ShownParts): string {
  if (shown?.kind === 'code') return digestOf(shown.code);
  if (target?.kind === 'file') {
    if (mediaKind(target.file.path) === 'image') return sizeFacts(target.file, parts);
    return parts.textOf(target.file).kind;
  }
  if (target?.kind !== 'drawing') return shown?.kind ?? '';
  if (target.picture !== undefined) return sizeFacts(target.picture, parts);
  return digestOf(JSON.stringify(parts.drawings.read(target.file) ?? ''));
}

function sizeFacts(file: Attachment, { sizeOf }: ShownParts): string {
  const size = sizeOf(file);
  return size === undefined ? '-' : `${size.width}x${size.height}`;
}
