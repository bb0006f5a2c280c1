const INDENT = /(?<indent> {0,3}\t| {4})?(?<spaces>[ \t]*)(?<start>[^\n]{0,12})/y;
const HEADING = /^#{1,6}(?:[ \t]|$)/;
/** What may hold indented text that is no code: lists, quotes, footnotes, definitions, markup, shortcodes, admonitions. */
const HOLDS_INDENTED = /^(?:[-*+>:<{[!?=]|\d{1,9}[.)])/;

/**
 * Tells whether the line at an offset is certainly code because of its indentation; to be asked for the beginnings of lines
 * outside of fences, in order. In a list and after anything else that may hold indented text, it is not certain.
 */
export function indentedCode(text: string): (at: number) => boolean {
  let inParagraph = false;
  let mayHoldIndented = false;
  return (at) => {
    INDENT.lastIndex = at;
    const { indent, spaces = '', start = '' } = INDENT.exec(text)?.groups ?? {};
    if (start.trim() === '') {
      inParagraph = false;
      return false;
    }
    if (indent !== undefined) return !inParagraph && !mayHoldIndented;
    if (HOLDS_INDENTED.test(start)) mayHoldIndented = true;
    else if (spaces === '' && (!inParagraph || HEADING.test(start))) mayHoldIndented = false;
    inParagraph = !HEADING.test(start);
    return false;
  };
}
