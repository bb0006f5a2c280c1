import further from './further-types.json' with { type: 'json' };
import type { Kind } from './kinds.ts';
import pods from './pod-types.json' with { type: 'json' };
import { podType } from './pod-types.ts';
import { type ObjectShape, typeReader } from './shape.ts';

/** The shape of any type of the schema. */
export const anyType = typeReader(further, podType);

/** Names of all types in the schema. */
export function typeNames(): string[] {
  return [...Object.keys(pods), ...Object.keys(further)].sort();
}

/** The shape of the objects of a kind. Throws where the schema lacks its type: a mistake of ours. */
export function shapeOf({ type }: Kind): ObjectShape {
  const shape = anyType(type);
  if (shape === undefined) throw new Error(`The schema has no type ${type}`);
  return shape;
}
