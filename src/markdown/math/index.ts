export { displayMath } from './display-math.ts';
export { literalDollarEdits } from './literal-dollars.ts';
export { math } from './math.ts';
