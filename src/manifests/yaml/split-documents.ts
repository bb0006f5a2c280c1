/** A document of a stream: where its text begins and ends. */
export interface DocumentSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a stream into documents as kubectl does before it parses any: at lines that begin with `---` and hold nothing
 * else but spaces or a comment (`YAMLReader` in apimachinery). So a fault in one document leaves the others readable.
 */
export function splitDocuments(text: string): DocumentSpan[] {
  const spans: DocumentSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/^---[ \t\r]*(?:#[^\n]*)?$/gm)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  spans.push({ start, end: text.length });
  return spans;
}
