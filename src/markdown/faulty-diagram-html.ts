import type { FaultyDiagram } from './code/index.ts';
import { openWorkshop } from './open-workshop.ts';

export type { FaultyDiagram };

/** The source of a diagram in place of its picture, with the faults under their lines. Safe HTML. */
export function faultyDiagramHtml(diagram: FaultyDiagram): string {
  return openWorkshop().faultyDiagramHtml(diagram);
}
