import type { FindWords } from '#concepts';
import type { Diagnostic } from '#diagnostics';
import type { Note } from '#vault';
import { SLOT_CLOSE, SLOT_OPEN, type Slot } from './draft.ts';
import { VERBATIM_CLOSE, VERBATIM_OPEN } from './markers.ts';
import type { ScenarioShelf } from './scenario-shelf.ts';
import { placesIn } from './source/lines.ts';
import type { Preparation } from './source/prepare.ts';
import { sourceEndOf, sourceOffsetOf } from './source/prepared-text.ts';
import type { DraftContext, Findings, KeptBlocks, WholeNote } from './transform.ts';

/** A context and what the transforms left in it. */
export interface Workbench {
  readonly context: DraftContext;
  readonly slots: readonly Slot[];
  readonly verbatim: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A part of a note, made ready for the parser. */
export interface PreparedNote extends Preparation {
  readonly note: Note;
  /** Where in the note's source the part ends. */
  readonly sourceEnd: number;
  /** Set where it is not the whole. */
  readonly fragmentOf?: WholeNote;
}

/** What the site says to all of its notes. */
export interface SiteKnowledge {
  readonly findWords?: FindWords | undefined;
  readonly scenarios?: ScenarioShelf | undefined;
  /** Blocks of code that were made before. */
  readonly keptBlocks?: KeptBlocks | undefined;
}

/** A fresh context for the transforms of one note. */
export function workbench(
  { note, prepared, sourceEnd, fragmentOf, diagnostics: known }: PreparedNote,
  { findWords, scenarios, keptBlocks }: SiteKnowledge = {},
): Workbench {
  const slots: Slot[] = [];
  const verbatim: string[] = [];
  const diagnostics: Diagnostic[] = [...known];
  const placeInSource = placesIn(note.source, note.id);
  const context: DraftContext = {
    note,
    lang: note.lang,
    format: note.format,
    fragmentOf,
    text: prepared.text,
    slots,
    slot: (slot) => `${SLOT_OPEN}${slots.push(slot) - 1}${SLOT_CLOSE}`,
    verbatim: (html) => `${VERBATIM_OPEN}${verbatim.push(html) - 1}${VERBATIM_CLOSE}`,
    findWords,
    scenarios,
    keptBlocks,
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
    },
    placeOf: (offset) => placeInSource(sourceOffsetOf(prepared, offset)),
    sourceOffsetOf: (offset) => sourceOffsetOf(prepared, offset),
    sourceEndOf: (offset) => sourceEndOf(prepared, offset),
    sourceEnd,
    slice: (start, end) => prepared.text.slice(start, end),
    findings: emptyFindings(),
  };
  return { context, slots, verbatim, diagnostics };
}

function emptyFindings(): Findings {
  return { headings: [], blocks: [], tags: [], summary: '', length: { cjk: 0, words: 0, codeLines: 0, images: 0 } };
}
