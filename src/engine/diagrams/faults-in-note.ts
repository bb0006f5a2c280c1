import type { Diagnostic } from '#diagnostics';
import type { ShownDiagram } from '#garden';

/** Faults of a diagram with the places that they have in the note, instead of those in the source. */
export function faultsInNote(faults: readonly Diagnostic[], { note, slot }: ShownDiagram): Diagnostic[] {
  return faults.map((fault) => {
    const [line, inNote, column] = slot.lines.findLast(([first]) => first <= fault.line) ?? [1, 1, 1];
    return { ...fault, file: note.id, line: inNote + fault.line - line, column: column + fault.column - 1 };
  });
}
