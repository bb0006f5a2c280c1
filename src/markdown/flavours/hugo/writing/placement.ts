/** Where in its line something stands. */
export type Placement =
  /** In the target of a link: `[text](here)`, `[label]: here`. */
  | 'target'
  /** In a value of an HTML tag: `<a href="here">`. */
  | 'attribute'
  | 'text';

const TARGET = /(?:\]\(\s*<?[^\s()<>]*|^[ \t>]*\[[^\]\n]+\]:\s*<?\S*)$/;
const ATTRIBUTE = /<[a-z][^<>]*=\s*["']?[^"'<>]*$/i;
/** How far back the beginning of a target is looked for. */
const FAR = 200;

/** Judges by what stands before an offset in its line. */
export function placementAt(text: string, lineStart: number, offset: number): Placement {
  const before = text.slice(Math.max(lineStart, offset - FAR), offset);
  if (TARGET.test(before)) return 'target';
  return ATTRIBUTE.test(before) ? 'attribute' : 'text';
}
