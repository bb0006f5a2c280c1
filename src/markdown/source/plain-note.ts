import type { Note } from '#vault';
import { placesIn } from './lines.ts';
import { listingFault, listingsIn } from './listings.ts';
import { plainLineEdits } from './plain-lines.ts';
import { type Edit, edited, piece } from './prepared-text.ts';
import type { Preparation } from './prepare.ts';

/**
 * Makes Markdown of a part of a note that is plain text: its listings become blocks of code, all else stays as it is. A short
 * first line that is no sentence is the title, and leaves the text.
 */
export function fromPlainText(note: Note, start: number, end: number): Preparation {
  const raw = piece(note.source, start, end);
  const placeOf = placesIn(note.source, note.id);
  const listings = listingsIn(raw.text);
  const title = start === note.bodyStart && note.frontmatter.title === undefined ? titleLine(raw.text) : undefined;
  const heading: Edit[] = [];
  let done = 0;
  if (title !== undefined && title.end <= (listings[0]?.start ?? Infinity)) {
    heading.push({ start: 0, end: title.end, insert: '' });
    done = title.end;
  }
  const edits = listings.map((listing) => {
    const lines = plainLineEdits(raw.text, done, listing.start);
    done = listing.end;
    return [...lines, ...listing.edits];
  });
  edits.push(plainLineEdits(raw.text, done, raw.text.length));
  return {
    prepared: edited(raw, [heading, ...edits].flat()),
    diagnostics: listings.map((listing) => listingFault(listing, placeOf(start + listing.start))),
    ...(title !== undefined && { title: title.text }),
  };
}

/** Characters that a title may have. */
const LONGEST_TITLE = 60;

function titleLine(text: string): { text: string; end: number } | undefined {
  const match = /^\s*(\S[^\n]*)\n\s*\S/.exec(text);
  const line = match?.[1]?.trim() ?? '';
  if (match === null || line === '' || line.length > LONGEST_TITLE || /[.。,:;|]$/.test(line)) return undefined;
  return { text: line, end: text.indexOf('\n', text.indexOf(line)) + 1 };
}
