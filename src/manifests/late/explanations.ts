export { explain } from '../explanations/explain.ts';
export { hintText } from '../explanations/hints.ts';
