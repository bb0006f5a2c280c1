/**
 * Text from notes made fit for a line of a terminal: line breaks and tabs become spaces; other control characters, which
 * could move the cursor or turn the writing round, become `�`.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD')
    .trim();
}
