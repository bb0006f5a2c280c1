/** Characters of a private plane that no font draws: each of the first tells that the text of a link begins, and of which. */
const FIRST = 0x10_0000;
const END = '\u{10FFFD}';
const MARK = /[\u{100000}-\u{10EFFF}\u{10FFFD}]/gu;
const BEGINNING = /[\u{100000}-\u{10EFFF}]/gu;

/** Text that Mermaid draws like any other, in which a link can be found again wherever it puts it. */
export function marked(text: string, link: number): string {
  return `${String.fromCodePoint(FIRST + link)}${text}${END}`;
}

export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '');
}

/** The links that begin in a text, each once. */
export function linksMarkedIn(text: string): readonly number[] {
  return [...new Set(Array.from(text.matchAll(BEGINNING), ([mark]) => indexOf(mark)))];
}

/** A stretch of text that belongs to one link, or to none. */
export interface Stretch {
  readonly text: string;
  readonly link: number | undefined;
}

/** Takes a text apart at its marks. `open` is the link in which it begins. */
export function stretchesOf(
  text: string,
  open: number | undefined,
): { stretches: Stretch[]; open: number | undefined } {
  const stretches: Stretch[] = [];
  let link = open;
  let from = 0;
  const take = (to: number): void => {
    if (to > from) stretches.push({ text: text.slice(from, to), link });
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    take(index);
    from = index + mark.length;
    link = mark === END ? undefined : indexOf(mark);
  }
  take(text.length);
  return { stretches, open: link };
}

function indexOf(mark: string): number {
  return (mark.codePointAt(0) ?? FIRST) - FIRST;
}
