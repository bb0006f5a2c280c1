/** The longest sentence that is shown. */
const LENGTH = 200;

/** The sentence of a text around a stretch of it, at most 200 characters; what is cut off leaves an ellipsis. */
export function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - LENGTH), start);
  const after = text.slice(end, end + LENGTH);
  const from = start - before.length + (lastEnd(before) ?? 0);
  const to = end + (firstEnd(after) ?? after.length);
  if (to - from <= LENGTH) return mended(text, from, to);
  // The stretch itself stays in the middle of what can be shown.
  const room = Math.max(0, LENGTH - 2 - (end - start));
  const left = Math.max(from, Math.min(start - Math.floor(room / 2), to - LENGTH));
  return mended(text, left, Math.min(to, left + LENGTH - 2));
}

function lastEnd(text: string): number | undefined {
  let end: number | undefined;
  for (const { index, 0: stop } of text.matchAll(END)) end = index + stop.length;
  return end;
}

function firstEnd(text: string): number | undefined {
  const match = END.exec(text);
  END.lastIndex = 0;
  return match === null ? undefined : match.index + match[0].trimEnd().length;
}

const END = /[.!?。！？…]["'”’)」』]?(?:\s+|$)/gu;

/** A part of a text, with an ellipsis where it was cut inside a sentence. */
function mended(text: string, from: number, to: number): string {
  const part = text
    .slice(from, to)
    .replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '')
    .trim();
  const cutBefore = from > 0 && !/[.!?。！？…]["'”’)」』]?\s*$/u.test(text.slice(Math.max(0, from - 4), from));
  const cutAfter = to < text.length && !/[.!?。！？…]["'”’)」』]?$/u.test(part);
  return `${cutBefore ? '…' : ''}${part}${cutAfter ? '…' : ''}`;
}
