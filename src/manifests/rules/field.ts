import { type Json, type JsonObject, isJsonList, isJsonObject } from '../json.ts';
import { type Path, childPath, indexPath, keyPath } from '../path.ts';
import type { Shape } from '../schema/shape.ts';

/** A field of a decoded object, whether it is there or not: its value, its way from the root and what it should be. */
export interface Field {
  readonly value: Json | undefined;
  readonly path: Path | undefined;
  readonly shape: Shape;
}

/** The field below, step by step: `at(pod, 'spec', 'containers')`. Throws where the schema has no such field: a mistake of ours. */
export function at(field: Field, ...names: readonly string[]): Field {
  let found = field;
  for (const name of names) found = step(found, name);
  return found;
}

function step({ value, path, shape }: Field, name: string): Field {
  const below = shape.kind === 'object' ? shape.fields.get(name) : undefined;
  if (below === undefined) throw new Error(`The schema has no field ${name} in ${shape.goType}`);
  return { value: isJsonObject(value) ? value[name] : undefined, path: childPath(path, name), shape: below };
}

/** Whether the field is there; for what Go holds as a pointer. */
export function has(field: Field): boolean {
  return field.value !== undefined;
}

/** The text of the field, empty where it is missing, as Go has it. */
export function text({ value }: Field): string {
  return typeof value === 'string' ? value : '';
}

/** The number of the field, 0 where it is missing. */
export function number({ value }: Field): number {
  return typeof value === 'number' ? value : 0;
}

/** Whether the field is there and true. */
export function isTrue({ value }: Field): boolean {
  return value === true;
}

/** The items of a list; none where it is missing. */
export function items({ value, path, shape }: Field): Field[] {
  if (!isJsonList(value) || shape.kind !== 'list') return [];
  return value.map((item, index) => ({ value: item, path: indexPath(path, index), shape: shape.items }));
}

/** The texts of a list of strings. */
export function texts(field: Field): string[] {
  return items(field).map(text);
}

/** The entries of a map, in the order written; none where it is missing. */
export function entries({ value, path, shape }: Field): [key: string, field: Field][] {
  if (!isJsonObject(value) || shape.kind !== 'map') return [];
  const { values } = shape;
  return Object.keys(value).map((key) => [key, { value: value[key], path: keyPath(path, key), shape: values }]);
}

/** A map of strings as an object; empty where it is missing. */
export function stringMap({ value }: Field): JsonObject {
  return isJsonObject(value) ? value : {};
}
