/** What differs between the documents of a site. */
export const PARTS = ['base', 'lang', 'sources', 'head', 'body'] as const;
export type Part = (typeof PARTS)[number];

/** The client script that a document loads; `none` for one without. */
export const SCRIPTS = ['page', 'not-found', 'none'] as const;
export type Script = (typeof SCRIPTS)[number];

// Unicode noncharacters, as the slots of drafts are made of: no text holds them.
const OPEN = '\uFDD4';
const CLOSE = '\uFDD5';

/** Stands in a shell where a part comes in. */
export function placeholder(part: Part): string {
  return OPEN + part + CLOSE;
}

/** Parts and the markup between them, by turns: `[markup, part, markup, part, …, markup]`. */
export function splitAtPlaceholders(shell: string): string[] {
  return shell.split(new RegExp(`${OPEN}(${PARTS.join('|')})${CLOSE}`));
}
