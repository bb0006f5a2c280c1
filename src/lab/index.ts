export type { LabStart } from './engine/lab-start.ts';
export { wakeFigure } from './wake/wake-figure.ts';
export { wakeShelf } from './wake/wake-shelf.ts';
export { playBlock } from './wake/play-block.ts';
export type { PlayedBlock } from './wake/play-steps.ts';
export type { GivenCluster } from './wake/given-cluster.ts';
export { readFragment } from './wake/address-fragment.ts';
