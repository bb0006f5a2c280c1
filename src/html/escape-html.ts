const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/;

/** Makes plain text safe between tags and inside double-quoted attributes. */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape, and every text of every page comes by here.
  return SPECIAL.test(text) ? text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) : text;
}

/** Makes plain text safe between tags; quotation marks, of which code has many, stay as they are. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character) : text;
}
