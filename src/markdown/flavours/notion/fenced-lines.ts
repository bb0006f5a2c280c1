import { linesOf } from './lines.ts';

/** The lines that open a block of code: what stands behind the fence, and where. */
export function fencedLines(text: string): { readonly start: number; readonly language: string }[] {
  let wasCode = false;
  return linesOf(text).flatMap((line) => {
    const opens = line.isCode && !wasCode;
    const closes = wasCode && line.isCode && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(line.text);
    wasCode = line.isCode && !closes;
    const [whole = '', language = ''] =
      /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:`{3,}|~{3,})[ \t]*([^`]*?)[ \t]*$/.exec(line.text) ?? [];
    const start = line.start + whole.trimEnd().length - language.length;
    return opens && language !== '' ? [{ start, language }] : [];
  });
}
