import type { Diagnostic } from '#diagnostics';
import type { Note } from '#vault';
import { placesIn } from '../source/lines.ts';
import { edited, piece, type PreparedText, sourceOffsetOf } from '../source/prepared-text.ts';
import { type Regions, regionsOf } from '../source/regions.ts';
import type { Change } from './rewrite.ts';
import { rewritesOf } from './rewrites.ts';

/** A note's body in Madang's own Markdown. */
export interface RewrittenNote {
  readonly body: PreparedText;
  /** The same; `undefined` where the body was so already. */
  readonly rewritten: PreparedText | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly changes: readonly Change[];
}

const known = new WeakMap<Note, RewrittenNote>();

/** Runs the rewrites of a note's flavour over its body, once for each note. */
export function rewriteNote(note: Note): RewrittenNote {
  const found = known.get(note) ?? rewrite(note);
  known.set(note, found);
  return found;
}

function rewrite(note: Note): RewrittenNote {
  const placeInSource = placesIn(note.source, note.id);
  const diagnostics: Diagnostic[] = [];
  const changes: Change[] = [];
  const whole = piece(note.source, note.bodyStart, note.source.length);
  let text = whole;
  for (const step of rewritesOf(note)) {
    const before = text;
    let regions: Regions | undefined;
    const rewriting = step(before.text, {
      note,
      placeOf: (offset) => placeInSource(sourceOffsetOf(before, offset)),
      regions: () => (regions ??= regionsOf(before.text)),
    });
    text = edited(before, rewriting.edits);
    diagnostics.push(...rewriting.diagnostics);
    changes.push(...rewriting.changes);
  }
  return { body: text, rewritten: text === whole ? undefined : text, diagnostics, changes };
}
