export { type Causes, causesOf } from './causes.ts';
export { keepResult, keptResult, type Result } from './kept-result.ts';
