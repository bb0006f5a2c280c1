/**
 * Text for the parser, put together from pieces of a note and from insertions, that knows where in the note each of its
 * characters stands.
 */
export interface PreparedText {
  readonly text: string;
  /** What was taken over from the note unchanged (or, empty, where it goes on), in the order of the text. */
  readonly runs: readonly Run[];
}

interface Run {
  /** Offset in the prepared text. */
  readonly at: number;
  /** Offset in the note's source. */
  readonly source: number;
  readonly length: number;
}

/** A change to a text: `text.slice(start, end)` gives way to `insert`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A piece of a note's source as it stands. */
export function piece(source: string, start: number, end: number): PreparedText {
  return { text: source.slice(start, end), runs: [{ at: 0, source: start, length: end - start }] };
}

/** Text that stands nowhere in the note. */
export function inserted(text: string): PreparedText {
  return { text, runs: [] };
}

/** One prepared text after another. */
export function joined(parts: readonly PreparedText[]): PreparedText {
  const runs: Run[] = [];
  let length = 0;
  for (const part of parts) {
    for (const run of part.runs) runs.push({ ...run, at: run.at + length });
    length += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(''), runs };
}

/** Applies edits, which come in the order of their places and do not overlap. */
export function edited(before: PreparedText, edits: readonly Edit[]): PreparedText {
  if (edits.length === 0) return before;
  const parts: PreparedText[] = [];
  let done = 0;
  for (const edit of edits) {
    parts.push(cut(before, done, edit.start));
    // What gives way to something whole, with nothing of it left behind it, stood where its replacement stands.
    if (edit.end > edit.start && edit.insert !== '' && /^\s?$/.test(before.text.charAt(edit.end)))
      parts.push({ text: '', runs: [{ at: 0, source: sourceOffsetOf(before, edit.start), length: 0 }] });
    parts.push(inserted(edit.insert));
    // Tells where the note goes on, should nothing of it follow.
    if (edit.end > edit.start)
      parts.push({ text: '', runs: [{ at: 0, source: sourceEndOf(before, edit.end), length: 0 }] });
    done = edit.end;
  }
  parts.push(cut(before, done, before.text.length));
  return joined(parts);
}

/** A part of a prepared text. */
export function cut(whole: PreparedText, start: number, end: number): PreparedText {
  const runs: Run[] = [];
  for (let index = Math.max(0, runAt(whole.runs, start)); index < whole.runs.length; index += 1) {
    const run = whole.runs[index];
    if (run === undefined || run.at > end) break;
    const from = Math.max(run.at, start);
    const to = Math.min(run.at + run.length, end);
    if (from < to || (run.length === 0 && run.at >= start))
      runs.push({ at: from - start, source: run.source + from - run.at, length: to - from });
  }
  return { text: whole.text.slice(start, end), runs };
}

/**
 * Where in the note's source a character of the prepared text stands. An insertion stands where the text goes on after it;
 * where a word ends there, what replaces something stands where that began.
 */
export function sourceOffsetOf({ runs }: PreparedText, offset: number): number {
  const index = runAt(runs, offset);
  const run = runs[index];
  if (run !== undefined && offset < run.at + run.length) return run.source + offset - run.at;
  if (run?.length === 0) return run.source;
  const next = runs[index + 1];
  if (next !== undefined) return next.source;
  return run === undefined ? 0 : run.source + run.length;
}

/** Where in the note's source a stretch of the prepared text ends: behind its last character. */
export function sourceEndOf({ runs }: PreparedText, offset: number): number {
  let index = runAt(runs, offset);
  while (runs[index]?.at === offset && runs[index]?.length !== 0) index -= 1;
  const run = runs[index];
  return run === undefined ? 0 : run.source + Math.min(run.length, offset - run.at);
}

/**
 * Where a stretch of the note's source begins in the prepared text, what was inserted before it included. The inverse of
 * `sourceOffsetOf`, for text whose pieces stand in the order of the source.
 */
export function preparedOffsetOf({ runs, text }: PreparedText, source: number): number {
  const index = runs.findIndex((run) => run.source + run.length > source);
  const run = runs[index];
  if (run === undefined) return text.length;
  if (run.source < source) return run.at + source - run.source;
  const before = runs[index - 1];
  return before === undefined ? 0 : before.at + before.length;
}

/** Where a stretch of the note's source ends in the prepared text. */
export function preparedEndOf(prepared: PreparedText, source: number): number {
  const last = prepared.runs.at(-1);
  const isWhole = last === undefined || last.source + last.length <= source;
  return isWhole ? prepared.text.length : preparedOffsetOf(prepared, source);
}

/** Index of the last run that begins at or before an offset, -1 where none does. */
function runAt(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && run.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
