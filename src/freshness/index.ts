export { type Causes, causesOf } from './causes.ts';
export { settledStamps, stampsOf } from './folder-stamps.ts';
export { keepResult, keptResult, type Result } from './kept-result.ts';
