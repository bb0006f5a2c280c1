export type { LabStart } from './engine/lab-start.ts';
export { wakeFigure } from './wake/wake-figure.ts';
export { wakeShelf } from './wake/wake-shelf.ts';
