export { ALL_PARTS } from '../all-parts.ts';
export { judge } from '../judge.ts';
export { schemaOf } from '../schema/fields.ts';
