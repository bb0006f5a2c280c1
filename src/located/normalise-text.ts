/**
 * Text as all of Madang sees it: NFC, line breaks as LF, no byte order mark, no Unicode noncharacters of the block that
 * drafts use for their own marks (U+FDD0 to U+FDEF).
 */
export function normaliseText(text: string): string {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  return text
    .slice(start)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\uFDD0-\uFDEF]/g, '')
    .normalize('NFC');
}
