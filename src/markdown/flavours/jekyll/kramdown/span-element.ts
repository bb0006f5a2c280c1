const LONGEST = 1000;

/**
 * What ends right before an offset in a line: something of Markdown that can have attributes, `heading` where the line is one,
 * `list` where an item begins; `undefined` for plain text.
 */
export function elementBefore(
  text: string,
  offset: number,
  lineStart: number,
): 'image' | 'heading' | 'list' | 'other' | undefined {
  const before = text.slice(Math.max(lineStart, offset - LONGEST), offset);
  if (/^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+$/.test(before)) return 'list';
  if (/!\[[^[\]\n]*\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)$/.test(before)) return 'image';
  if (LINK.test(before) || /\][ \t]?\[[^[\]]*\]$|\]$/.test(before)) return 'other';
  if (/(?:[^\s`]`|\$\$|<[^<>]*>|[^\s*_][*_]{1,3})$/.test(before)) return 'other';
  return /^[ \t>]*#{1,6}[ \t]/.test(text.slice(lineStart, lineStart + 100)) ? 'heading' : undefined;
}

const LINK = /\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)$/;
