/** Text from notes made fit for a line of a terminal: line breaks and tabs become spaces, and it is `printable`. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\s+/g, ' ')).trim();
}

/** Text without control characters, which could move the cursor or turn the writing round: they become `�`. Line breaks stay. */
export function printable(text: string): string {
  return text.replaceAll(
    /[\u0000-\u0009\u000B\u000C\u000E-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    '\uFFFD',
  );
}
