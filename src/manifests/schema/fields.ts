import { findKind } from './kinds.ts';
import type { Shape } from './shape.ts';
import { typeText } from './type-text.ts';
import { shapeOf } from './types.ts';

/** A place in the schema: its type as `kubectl explain` names it, and the fields beneath it, by name. */
export interface SchemaPlace {
  readonly type: string;
  readonly fields: ReadonlyMap<string, SchemaPlace>;
}

/** What the schema has of a kind; `undefined` for kinds that it does not know. */
export function schemaOf(apiVersion: string, kind: string): SchemaPlace | undefined {
  const known = findKind(apiVersion, kind);
  return known === undefined ? undefined : placeOf(shapeOf(known));
}

/** Types reach themselves here and there, so fields are read when they are asked for. */
function placeOf(shape: Shape): SchemaPlace {
  return {
    type: typeText(shape),
    get fields() {
      const entries = [...fieldsOf(shape)].map(([name, field]) => [name, placeOf(field)] as const);
      return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
    },
  };
}

function fieldsOf(shape: Shape): ReadonlyMap<string, Shape> {
  switch (shape.kind) {
    case 'object':
      return shape.fields;
    case 'list':
      return fieldsOf(shape.items);
    case 'map':
      return fieldsOf(shape.values);
    case 'scalar':
      return new Map();
  }
}
