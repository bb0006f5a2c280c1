import type { Diagnostic } from '#diagnostics';
import type { Note } from '#vault';
import type { PreparedNote } from '../context.ts';
import { bareUrlEdits } from './bare-urls.ts';
import { commentEdits } from './comments.ts';
import { emphasisEdits } from './emphasis.ts';
import { forgedMarkerEdits } from './forged-markers.ts';
import { withInlineFootnotes } from './inline-footnotes.ts';
import { placesIn } from './lines.ts';
import { edited, piece, type PreparedText, sourceOffsetOf } from './prepared-text.ts';
import { type Regions, regionsOf } from './regions.ts';

/** Text ready for the parser, and the faults found while it was prepared. */
export interface Preparation {
  readonly prepared: PreparedText;
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole body of a note, ready for the parser. */
export function prepareNote(note: Note): PreparedNote {
  const sourceEnd = note.source.length;
  return { note, sourceEnd, ...prepare(piece(note.source, note.bodyStart, sourceEnd), note) };
}

/** Rewrites what the parser would get wrong: comments, inline footnotes, bare URLs and emphasis beside Hangul. */
export function prepare(raw: PreparedText, { source, id }: Note): Preparation {
  const placeInSource = placesIn(source, id);
  const comments = commentEdits(raw.text, lazyRegions(raw.text), (offset) =>
    placeInSource(sourceOffsetOf(raw, offset)),
  );
  const open = edited(raw, comments.edits);
  const noted = withInlineFootnotes(open, lazyRegions(open.text));
  const regions = lazyRegions(noted.text);
  const edits = [
    // First, so that at the same offset the end of an address stands before the end of emphasis around it.
    ...bareUrlEdits(noted.text, regions),
    ...emphasisEdits(noted.text, regions),
    ...forgedMarkerEdits(noted.text),
  ].sort((a, b) => a.start - b.start);
  return { prepared: edited(noted, edits), diagnostics: comments.diagnostics };
}

/** The regions of a text, found when they are first needed: most notes never ask. */
function lazyRegions(text: string): () => Regions {
  let regions: Regions | undefined;
  return () => (regions ??= regionsOf(text));
}
