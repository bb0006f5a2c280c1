import { type Diagnostic, diagnose } from '#diagnostics';
import type { Note } from '#vault';
import type { PreparedNote } from '../context.ts';
import { displayMath, literalDollarEdits } from '../math/index.ts';
import { rewriteNote } from '../flavours/rewrite-note.ts';
import { bareUrlEdits } from './bare-urls.ts';
import { commentEdits } from './comments.ts';
import { deepNestingEdits } from './deep-nesting.ts';
import { emptyLabelEdits } from './empty-labels.ts';
import { emphasisEdits } from './emphasis.ts';
import { forgedMarkerEdits } from './forged-markers.ts';
import { withInlineFootnotes } from './inline-footnotes.ts';
import { placesIn } from './lines.ts';
import { longLineEdits } from './long-lines.ts';
import { overloadedLineEdits } from './overloaded-lines.ts';
import { dedented } from './dedent.ts';
import { edited, joined, preparedEndOf, preparedOffsetOf, type PreparedText, sourceOffsetOf } from './prepared-text.ts';
import { listingFault, listingsIn } from './listings.ts';
import { outside, type Regions, regionsOf } from './regions.ts';

/** Text ready for the parser, and the faults found while it was prepared. */
export interface Preparation {
  readonly prepared: PreparedText;
  readonly diagnostics: readonly Diagnostic[];
}

/** The whole body of a note, ready for the parser. */
export function prepareNote(note: Note): PreparedNote {
  const { source, bodyStart } = note;
  return { note, sourceEnd: source.length, ...preparePart(note, bodyStart, source.length, []) };
}

/** A part of a note, with texts that follow it. */
export function preparePart(note: Note, start: number, end: number, after: readonly PreparedText[]): Preparation {
  const { body, diagnostics } = rewriteNote(note);
  const part = dedented(body, preparedOffsetOf(body, start), preparedEndOf(body, end));
  const preparation = prepare(withoutLongLines(joined([part, ...after])), note);
  return { ...preparation, diagnostics: [...diagnostics, ...preparation.diagnostics] };
}

/** Rewrites what the parser would get wrong: dollar signs, comments, inline footnotes, bare URLs and emphasis beside Hangul. */
function prepare(whole: PreparedText, { source, id }: Note): Preparation {
  const placeInSource = placesIn(source, id);
  const overloaded = overloadedLineEdits(whole.text);
  const given = edited(whole, overloaded.flat());
  const deep = deepNestingEdits(given.text);
  const raw = edited(given, deep);
  const pasted = listingsIn(raw.text);
  const listings = pasted.length === 0 ? pasted : outside(regionsOf(raw.text).opaque, pasted);
  const fenced = edited(
    raw,
    listings.flatMap((listing) => listing.edits),
  );
  const labelled = edited(fenced, emptyLabelEdits(fenced.text));
  const formulas = displayMath(labelled.text, (offset) => placeInSource(sourceOffsetOf(labelled, offset)));
  const displayed = edited(labelled, formulas.edits);
  const priced = edited(displayed, literalDollarEdits(displayed.text));
  const placeOf = (offset: number) => placeInSource(sourceOffsetOf(priced, offset));
  const comments = commentEdits(priced.text, lazyRegions(priced.text), placeOf);
  const open = edited(priced, comments.edits);
  const noted = withInlineFootnotes(open, lazyRegions(open.text));
  const regions = lazyRegions(noted.text);
  const edits = [
    // First, so that at the same offset the end of an address stands before the end of emphasis around it.
    ...bareUrlEdits(noted.text, regions),
    ...emphasisEdits(noted.text, regions),
    ...forgedMarkerEdits(noted.text),
  ].sort((a, b) => a.start - b.start);
  return {
    prepared: edited(noted, edits),
    diagnostics: [
      ...overloaded.flatMap(([first]) =>
        first === undefined ? [] : [diagnose('line-overloaded', placeInSource(sourceOffsetOf(whole, first.start)), {})],
      ),
      ...deep
        .slice(0, 1)
        .map(({ start }) => diagnose('nesting-too-deep', placeInSource(sourceOffsetOf(given, start)), {})),
      ...listings.map((listing) => listingFault(listing, placeInSource(sourceOffsetOf(raw, listing.start)))),
      ...formulas.diagnostics,
      ...comments.diagnostics,
    ],
  };
}

function withoutLongLines(prepared: PreparedText): PreparedText {
  return edited(prepared, longLineEdits(prepared.text));
}

/** The regions of a text, found when they are first needed: most notes never ask. */
function lazyRegions(text: string): () => Regions {
  let regions: Regions | undefined;
  return () => (regions ??= regionsOf(text));
}
