export { type Phase, PHASES, type Progress, type Timings, timed } from './progress.ts';
