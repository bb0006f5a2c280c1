import { type Draft, child } from './draft.ts';

/** Go holds the spec and the template of a controller by value: they are always there. */
export function templated(object: Draft): Draft {
  const spec = child(object, 'spec');
  child(spec, 'template');
  return spec;
}
