export { literalDollarEdits } from './literal-dollars.ts';
export { math } from './math.ts';
