/**
 * Text as all of Madang sees it: NFC, line breaks as LF, no byte order mark, no Unicode noncharacters of the block that
 * drafts use for their own marks (U+FDD0 to U+FDEF).
 */
export function normaliseText(text: string): string {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const unix = plain.includes('\r') ? plain.replaceAll(/\r\n?/g, '\n') : plain;
  // Below U+0300 nothing is composed of parts, so the work is spared where there is nothing to do.
  if (!/[\u0300-\uFFFF]/.test(unix)) return unix;
  const marked = /[\uFDD0-\uFDEF]/.test(unix) ? unix.replaceAll(/[\uFDD0-\uFDEF]/g, '') : unix;
  return marked.normalize('NFC');
}
