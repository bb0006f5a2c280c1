/** Where something stands. */
export type Placement =
  /** In the target of a link: `[text](here)`, `[label]: here`. */
  | 'target'
  /** Behind an address that is a link because it looks like one: `https://example.org/here`. */
  | 'address'
  /** In a value of an HTML tag: `<a href="here">`. */
  | 'attribute'
  /** Elsewhere in an HTML tag: `<a here>`. */
  | 'tag'
  /** In a line that begins with a block of HTML, where Markdown means nothing. */
  | 'html'
  | 'text';

const TARGET = /(?:\]\(\s*<?[^\s()<>]*|^[ \t>]*\[[^\]\n]+\]:\s*<?\S*)$/;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>]*$/i;
const TAG = /<[a-z](?:[^<>\n]|\n(?![ \t]*\n))*$/i;
/** Other shortcodes, which may stand in a tag too, and what is left of one. */
const SHORTCODE = /\{\{[<%](?:[^{}]*[%>]\}\})?/g;
const VALUE = /=\s*(?:"[^"]*|'[^']*|[^\s"'>]*)$/;
const HTML_LINE =
  /^[ \t]*<\/?(?:p|div|table|thead|tbody|tr|td|th|ul|ol|li|dl|dt|dd|h[1-6]|details|summary|figcaption)\b/i;
/** How far back the beginning of a target or a tag is looked for. */
const FAR = 200;

/** Judges by what stands before an offset. */
export function placementAt(text: string, lineStart: number, offset: number): Placement {
  const before = text.slice(Math.max(0, offset - FAR), offset);
  const inLine = text.slice(Math.max(lineStart, offset - FAR), offset);
  if (TARGET.test(inLine)) return 'target';
  const tag = TAG.exec(before.replace(SHORTCODE, ''))?.[0];
  if (tag !== undefined) return VALUE.test(tag) ? 'attribute' : 'tag';
  if (ADDRESS.test(inLine)) return 'address';
  return HTML_LINE.test(text.slice(lineStart, Math.min(offset, lineStart + FAR))) ? 'html' : 'text';
}
