import { normaliseText } from './normalise-text.ts';

/**
 * The text of a value, fit for a page as the text around it is: escapes (`\uFDD0`, `\0`, `\uD800`) bring in what no note may
 * hold, the drafts' own marks among them.
 */
export function escapedText(value: string): string {
  return normaliseText(value).replaceAll('\0', '\uFFFD').toWellFormed();
}
