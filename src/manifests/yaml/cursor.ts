/** Where the scanner stands in a text. Lines end with `\n`, alone or behind `\r`. */
export interface Cursor {
  readonly text: string;
  at: number;
  lineStart: number;
}

/** The character so many places ahead; empty behind the end. */
export function ahead(cursor: Cursor, places = 0): string {
  return cursor.text.charAt(cursor.at + places);
}

/** The column at hand, from 0. */
export function columnOf({ at, lineStart }: Cursor): number {
  return at - lineStart;
}

/** Whether a character is a space or a tab. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** Whether a character begins the end of a line. */
export function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** Whether a word ends here: at a blank, a line's end or the text's. */
export function isGap(character: string): boolean {
  return character === '' || isBlank(character) || isBreak(character);
}

/** Goes over the end of a line and says what it counts for in a scalar; nothing where no line ends. */
export function passBreak(cursor: Cursor): '\n' | '' {
  if (ahead(cursor) === '\r') cursor.at++;
  if (ahead(cursor) !== '\n') return '';
  cursor.lineStart = ++cursor.at;
  return '\n';
}

/** Goes over what a comment says. */
export function passComment(cursor: Cursor): void {
  if (ahead(cursor) === '#') passTo(cursor, /$|[\r\n]/g);
}

/** Goes over spaces and tabs. */
export function passBlanks(cursor: Cursor): void {
  passTo(cursor, /$|[^ \t]/g);
}

/** Goes to the next match of a global pattern and returns the text before it. */
export function passTo(cursor: Cursor, pattern: RegExp): string {
  const from = cursor.at;
  pattern.lastIndex = from;
  cursor.at = pattern.exec(cursor.text)?.index ?? cursor.text.length;
  return cursor.text.slice(from, cursor.at);
}

/** Whether `---` or `...` stands here alone at the beginning of a line. */
export function atDocumentMark(cursor: Cursor): boolean {
  return (
    columnOf(cursor) === 0 &&
    /^(?:---|\.\.\.)$/.test(cursor.text.slice(cursor.at, cursor.at + 3)) &&
    isGap(ahead(cursor, 3))
  );
}
