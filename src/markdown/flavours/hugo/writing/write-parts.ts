import type { Line, Part } from '../meaning.ts';
import type { Page } from './page.ts';

/** Writes pieces into a line. A value is taken over from the text where it can be, so that it keeps its place. */
export function writeParts({ text, writer }: Page, parts: readonly Part[]): void {
  for (const part of parts) {
    if (typeof part === 'string') writer.add(part);
    else if (writer.isAhead(part.start) && text.slice(part.start, part.end) === part.text && isPlain(part.text))
      writer.copy(part.start, part.end);
    else writer.add(part.text.trim().replace(/\s+/g, ' '));
  }
}

/** Without white space at its ends or line breaks, which could mean something else where they are put. */
function isPlain(text: string): boolean {
  return text !== '' && !/^\s|\s$|\n/.test(text);
}

export function writeLines(page: Page, lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) page.writer.endLine();
    if (line.length === 0) page.writer.addBlank();
    else writeParts(page, line);
  }
}
