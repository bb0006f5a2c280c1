import type { DocumentParts } from '#components';
import { escapeHtml } from '#html';
import { type Part, PARTS, splitAtPlaceholders } from '#shell';

/** Puts a document together from its parts. */
export type Stamp = (parts: DocumentParts) => string;

/**
 * Makes a stamp of a shell: the HTML of a document with placeholders. Throws where one of `parts` is missing, for what belongs
 * there would be lost. `base` is the base path of the site.
 */
export function stampOf(shell: string, base: string, parts: readonly Part[] = PARTS): Stamp {
  const pieces = splitAtPlaceholders(shell);
  for (const part of parts) if (!pieces.includes(part)) throw new Error(`The shell has no place for: ${part}`);
  return (document) => {
    const written: Readonly<Record<Part, string>> = {
      base: escapeHtml(base),
      lang: document.lang,
      // Each source stands behind a space: in the list of the policy.
      sources: document.inline.map(({ source }) => ` ${source}`).join(''),
      head: document.head.toString(),
      body: document.body.toString(),
    };
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : written[piece as Part])).join('');
  };
}
