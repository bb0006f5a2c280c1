import { diagnose } from '#diagnostics';
import type { Note } from '#vault';
import { completeDraft, type Drafted } from './complete-draft.ts';
import { escapeHtml } from '#html';
import { placesIn } from './source/lines.ts';

/** What `make` makes of a note, or where it fails the note's text as it is written, with a diagnostic. */
export function orShownAsWritten(note: Note, make: () => Drafted, start?: number, end?: number): Drafted {
  try {
    return make();
  } catch (error) {
    return shownAsWritten(note, error, start, end);
  }
}

/** The text of a note of which nothing could be made, as it is written, and why. */
export function shownAsWritten(note: Note, error: unknown, start = note.bodyStart, end = note.source.length): Drafted {
  const reason = error instanceof Error ? error.message : String(error);
  const place = placesIn(note.source, note.id)(start);
  return completeDraft({
    html: `<pre>${escapeHtml(note.source.slice(start, end))}</pre>`,
    slots: [],
    headings: [],
    blocks: [],
    tags: [],
    summary: '',
    length: { cjk: 0, words: 0, codeLines: 0, images: 0 },
    runsCode: false,
    diagnostics: [diagnose('markdown-unparsable', place, { reason })],
  });
}
