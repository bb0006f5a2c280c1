import type { Diagnostic, Mend } from '#diagnostics';
import { rewriteNote } from './rewrite-note.ts';

/** A fault that says itself how to mend it. */
export type MendableFault = Diagnostic & { readonly mend: Mend };

/** Those of some faults that can be mended, each place once. */
export function mendableFaults(diagnostics: readonly Diagnostic[]): MendableFault[] {
  const places = new Set<string>();
  return diagnostics.filter((fault): fault is MendableFault => {
    const place = `${fault.file}:${fault.mend?.line ?? 0}`;
    if (fault.mend === undefined || places.has(place)) return false;
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
  // From the last to the first, so that the numbers of the lines above stay.
  for (const { line, count, lines: written } of mends.toSorted((a, b) => b.line - a.line))
    lines.splice(line - 1, count, ...written);
  return lines.join(lineEnd);
}
