/**
 * Tells of the offsets of a text, which are to grow, whether they stand in a block of code for sure: one between fences at the
 * beginnings of lines, in a text without HTML. Of all others only the parser knows.
 */
export function sureFences(text: string): (offset: number) => boolean {
  const fences = text.includes('<') ? [] : fencesOf(text);
  let next = 0;
  return (offset) => {
    while ((fences[next]?.end ?? Infinity) <= offset) next++;
    return offset >= (fences[next]?.start ?? Infinity);
  };
}

/** The blocks between fences; none where one stands elsewhere than at the beginning of a line, or is never closed. */
function fencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const fences: { start: number; end: number }[] = [];
  let open: { readonly start: number; readonly fence: string } | undefined;
  for (const { 0: line, index } of text.matchAll(WITH_FENCE)) {
    if (open === undefined) {
      const fence = OPENING.exec(line)?.[1];
      if (fence === undefined) return [];
      open = { start: index + line.length, fence };
    } else if (CLOSING.exec(line)?.[1]?.startsWith(open.fence) === true) {
      fences.push({ start: open.start, end: index });
      open = undefined;
    }
  }
  return open === undefined ? fences : [];
}

const WITH_FENCE = /^.*(?:```|~~~).*$/gm;
const OPENING = /^(`{3,}(?=[^`]*$)|~{3,})/;
const CLOSING = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
