import { normaliseText } from '#located';
import { decodeText } from './decode-text.ts';
import { holdsText } from './holds-text.ts';

/** The text of a file that is no note, read as notes are; `undefined` for what is no text, or in an unknown encoding. */
export function readText(bytes: Uint8Array): string | undefined {
  return holdsText(bytes, true) ? sourceOf(bytes) : undefined;
}

/** The source of a note (see `Note.source`) whose bytes are known to hold one; `undefined` in an unknown encoding. */
export function sourceOf(bytes: Uint8Array): string | undefined {
  const decoded = decodeText(bytes);
  return decoded && withoutNul(normaliseText(decoded.text));
}

/** The text with a visible sign in the place of each NUL, which no page may hold. */
export function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
