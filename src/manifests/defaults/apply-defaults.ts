import type { Json } from '../json.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { type Draft, type DraftValue, child, childIfAny, draftOf, fill, isDraft } from './draft.ts';
import type { TypeDefaults } from './type-defaults.ts';

/**
 * A copy of a decoded object with all that the server fills in (`SetDefaults_…` and what `PrepareForCreate` does), from the
 * outside in as the generated code does it.
 */
export function applyDefaults(object: Json, { namespaced }: Kind, shape: ObjectShape, defaults: TypeDefaults): Json {
  const draft = draftOf(object);
  fillIn(draft, shape, defaults);
  if (isDraft(draft)) placeInNamespace(draft, namespaced);
  return draft;
}

/** kubectl sends what names no namespace to that of its context; where a kind has none, the server forgets the one named. */
function placeInNamespace(object: Draft, namespaced: boolean): void {
  if (namespaced) fill(child(object, 'metadata'), { namespace: 'default' });
  else delete childIfAny(object, 'metadata')?.['namespace'];
}

function fillIn(value: DraftValue, shape: Shape, defaults: TypeDefaults): void {
  if (shape.kind === 'list' && Array.isArray(value)) for (const item of value) fillIn(item, shape.items, defaults);
  else if (shape.kind === 'map' && isDraft(value)) fillValues(value, shape.values, defaults);
  else if (shape.kind === 'object' && isDraft(value)) {
    defaults.computed[shape.name]?.(value);
    const values = defaults.values[shape.name];
    if (values !== undefined) fill(value, values);
    for (const name of Object.keys(value)) {
      const field = value[name];
      if (typeof field !== 'object' || field === null) continue;
      const below = shape.fields.get(name);
      if (below !== undefined) fillIn(field, below, defaults);
    }
  }
}

function fillValues(map: Draft, shape: Shape, defaults: TypeDefaults): void {
  if (shape.kind === 'scalar') return;
  for (const value of Object.values(map)) if (value !== undefined) fillIn(value, shape, defaults);
}
