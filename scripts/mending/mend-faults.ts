import type { Diagnostic, LinesMend, Mend, WordMend } from '#diagnostics';
import { rewriteNote } from './rewrite-note.ts';

/** A fault that says itself how to mend it. */
export type MendableFault = Diagnostic & { readonly mend: Mend };

/** Those of some faults that can be mended, each place once. */
export function mendableFaults(diagnostics: readonly Diagnostic[]): MendableFault[] {
  const places = new Set<string>();
  return diagnostics.filter((fault): fault is MendableFault => {
    if (fault.mend === undefined) return false;
    const { mend } = fault;
    const place = `${fault.file}:${mend.line}${isWord(mend) ? `:${mend.column}` : ''}`;
    if (places.has(place)) return false;
    places.add(place);
    return true;
  });
}

/** Mends faults in the notes of a vault and gives back those that are mended. */
export async function mendFaults(root: string, faults: readonly MendableFault[]): Promise<MendableFault[]> {
  const mended: MendableFault[] = [];
  for (const [file, own] of Map.groupBy(faults, (fault) => fault.file)) {
    const mends = own.map(({ mend }) => mend);
    if (await rewriteNote(root, file, (text) => withMends(text, mends))) mended.push(...own);
  }
  return mended;
}

/** A text with lines in the place of others. Mends must not overlap. */
export function withMends(text: string, mends: readonly Mend[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  // From the last to the first, so that the columns of words and the numbers of lines before them stay.
  for (const { line, column, word, written } of mends.filter(isWord).sort((a, b) => b.column - a.column)) {
    const text = lines[line - 1] ?? '';
    if (text.startsWith(word, column - 1))
      lines[line - 1] = text.slice(0, column - 1) + written + text.slice(column - 1 + word.length);
  }
  for (const { line, count, lines: written } of mends.filter(isOfLines).sort((a, b) => b.line - a.line))
    lines.splice(line - 1, count, ...written);
  return lines.join(lineEnd);
}

function isWord(mend: Mend): mend is WordMend {
  return 'word' in mend;
}

function isOfLines(mend: Mend): mend is LinesMend {
  return 'lines' in mend;
}
