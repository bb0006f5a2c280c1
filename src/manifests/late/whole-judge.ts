export { judge } from '../judge.ts';
export { schemaOf } from '../schema/fields.ts';
