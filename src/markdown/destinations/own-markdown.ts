import type { Diagnostic, Place } from '#diagnostics';
import type { Note } from '#vault';
import type { Change } from '../flavours/rewrite.ts';
import { rewriteNote } from '../flavours/rewrite-note.ts';
import { placesIn } from '../source/lines.ts';
import { listingsIn } from '../source/listings.ts';
import { edited, piece, type PreparedText, sourceOffsetOf } from '../source/prepared-text.ts';
import { outside, regionsOf } from '../source/regions.ts';
import { type Outlook, outlookOf } from './links-in.ts';

/** A note's body in Madang's own Markdown, ready to be written into a file. */
export interface OwnMarkdown extends Outlook {
  readonly text: string;
  /** The place in the note as it was written of an offset in the text. */
  readonly placeOf: (offset: number) => Place;
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says a note's body in Madang's own Markdown. Takes linear time and never throws. */
export function ownMarkdown(note: Note): OwnMarkdown {
  const { rewritten, changes, diagnostics } = rewriteNote(note);
  const body = withListings(rewritten ?? piece(note.source, note.bodyStart, note.source.length));
  const placeInSource = placesIn(note.source, note.id);
  return {
    ...outlookOf(body.text),
    text: body.text,
    placeOf: (offset) => placeInSource(sourceOffsetOf(body, offset)),
    changes,
    diagnostics,
  };
}

/** Puts pasted listings into blocks of code, as a page shows them. */
function withListings(body: PreparedText): PreparedText {
  const pasted = listingsIn(body.text);
  if (pasted.length === 0) return body;
  return edited(
    body,
    outside(regionsOf(body.text).opaque, pasted).flatMap(({ edits }) => edits),
  );
}
