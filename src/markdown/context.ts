import type { Diagnostic } from '#diagnostics';
import type { Note } from '#vault';
import { SLOT_CLOSE, SLOT_OPEN, type Slot } from './draft.ts';
import { VERBATIM_CLOSE, VERBATIM_OPEN } from './markers.ts';
import { placesIn } from './source/lines.ts';
import { type PreparedText, sourceOffsetOf } from './source/prepared-text.ts';
import type { DraftContext, Findings } from './transform.ts';

/** A context and what the transforms left in it. */
export interface Workbench {
  readonly context: DraftContext;
  readonly slots: readonly Slot[];
  readonly verbatim: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A fresh context for the transforms of one note. */
export function workbench(note: Note, prepared: PreparedText): Workbench {
  const slots: Slot[] = [];
  const verbatim: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const placeInSource = placesIn(note.source, note.id);
  const context: DraftContext = {
    lang: note.lang,
    format: note.format,
    text: prepared.text,
    slot: (slot) => `${SLOT_OPEN}${slots.push(slot) - 1}${SLOT_CLOSE}`,
    verbatim: (html) => `${VERBATIM_OPEN}${verbatim.push(html) - 1}${VERBATIM_CLOSE}`,
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
    placeOf: (offset) => placeInSource(sourceOffsetOf(prepared, offset)),
    sourceOffsetOf: (offset) => sourceOffsetOf(prepared, offset),
    slice: (start, end) => prepared.text.slice(start, end),
    findings: emptyFindings(),
  };
  return { context, slots, verbatim, diagnostics };
}

function emptyFindings(): Findings {
  return { headings: [], blocks: [], tags: [], summary: '', length: { cjk: 0, words: 0, codeLines: 0, images: 0 } };
}
