import { htmlToHast } from 'satteri';

/** A character reference, or what is meant for one: `&nbsp;`, `&#39;`, `&amp`. */
export const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/i;

const ALL = new RegExp(REFERENCE, 'gi');

/** Text with its character references resolved, as browsers read it between tags. */
export function withoutReferences(text: string): string {
  return text.includes('&') ? text.replace(ALL, characterOf) : text;
}

/**
 * The characters that a reference stands for; itself, where there is no such name. Never a character that no note may
 * hold (HTML Standard, 13.2.5.80 Numeric character reference end state).
 */
export function characterOf(reference: string): string {
  const digits = /^&#(x?)([\da-f]+)/i.exec(reference);
  if (digits !== null) return byNumber(Number.parseInt(digits[2] ?? '', digits[1] === '' ? 10 : 16));
  const known = names.get(reference);
  if (known !== undefined) return known;
  const found = byName(reference);
  // There is no end to the names that a note makes up.
  if (found !== reference || names.size < MOST_NAMES) names.set(reference, found);
  return found;
}

const MOST_NAMES = 1000;

const names = new Map([
  ['&nbsp;', '\u00A0'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
]);

function byName(reference: string): string {
  const root = htmlToHast(reference, { fragment: true });
  const text = root.type === 'root' ? root.children[0] : undefined;
  return text?.type === 'text' ? text.value : reference;
}

function byNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  const isText = code >= 0x20 || code === 0x9 || code === 0xa;
  const isForbidden = (code >= 0xd800 && code <= 0xdfff) || (code >= 0xfdd0 && code <= 0xfdef) || code > 0x10fffd;
  return isText && !isForbidden ? String.fromCodePoint(code) : '\uFFFD';
}
