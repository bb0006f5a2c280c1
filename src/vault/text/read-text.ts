import { normaliseText } from '#located';
import { decodeText } from './decode-text.ts';
import { holdsText } from './holds-text.ts';

/** The text of a file that is no note, read as notes are; `undefined` for what is no text, or in an unknown encoding. */
export function readText(bytes: Uint8Array): string | undefined {
  const decoded = holdsText(bytes, true) ? decodeText(bytes) : undefined;
  return decoded && normaliseText(decoded.text).replaceAll('\0', '\uFFFD');
}
