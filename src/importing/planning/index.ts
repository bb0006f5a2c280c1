export { type ImportPlan, planImport } from './plan-import.ts';
export type { PlannedNote } from './planned-note.ts';
export { COSTS } from './score.ts';
export type { PlannedFile } from './used-files.ts';
