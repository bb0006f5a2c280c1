import { splitDocuments } from '../yaml/split-documents.ts';
import { readWritten } from './read-written.ts';
import type { Written } from './written.ts';

/** Reads the document of a stream in which an offset lies. */
export function readDocumentAt(text: string, offset: number): Written {
  const spans = splitDocuments(text);
  const { start, end } = spans.find(({ end }) => offset <= end) ?? spans.at(-1) ?? { start: 0, end: text.length };
  return readWritten(text, start, end, offset);
}
