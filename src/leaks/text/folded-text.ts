/** Set on a unit that begins a word; a change between Hangul and Latin letters parts words too. */
export const STARTS_WORD = 0x10000;
/** Set on a unit that does not belong to the same sentence as the one before: another cell, item, value. */
export const STARTS_PIECE = 0x20000;
/** The unit itself. */
export const UNIT = 0xffff;

/**
 * Text brought to one form: letters and digits only, as UTF-16 units of their folded characters, with marks where words and
 * pieces begin. White space, punctuation, markup, case, accents and the way in which it was escaped are gone.
 */
export interface FoldedText {
  /** Units with their marks; only the first `length` count. */
  readonly units: Uint32Array;
  /** For each unit, the offset in the bytes at which it was read. */
  readonly offsets: Uint32Array;
  readonly length: number;
}

/** Folded text that grows while it is written, and can be emptied to be used again. */
export interface FoldedWriter extends FoldedText {
  units: Uint32Array;
  offsets: Uint32Array;
  length: number;
  /** Marks for the next unit. */
  pending: number;
  /** Whether the last unit was wide (`isWide`). */
  wide: boolean;
}

export function foldedWriter(): FoldedWriter {
  return {
    units: new Uint32Array(1024),
    offsets: new Uint32Array(1024),
    length: 0,
    pending: STARTS_PIECE | STARTS_WORD,
    wide: false,
  };
}

/** Empties the text and makes sure that `most` units fit. */
export function restart(writer: FoldedWriter, most: number): void {
  if (writer.units.length < most) {
    writer.units = new Uint32Array(most);
    writer.offsets = new Uint32Array(most);
  }
  writer.length = 0;
  writer.pending = STARTS_PIECE | STARTS_WORD;
  writer.wide = false;
}
