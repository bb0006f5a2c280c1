import type { Fault } from '../fault.ts';
import type { Json, JsonObject } from '../json.ts';
import { type Path, childPath, entryPath, formatPath, indexPath } from '../path.ts';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { decodeScalar } from './decode-scalar.ts';
import { plainJson } from './plain-json.ts';
import { type Position, wrongType } from './wrong-type.ts';

/**
 * Reads a value as the server's strict JSON decoder does: names of fields are case-sensitive, an unknown one is a fault, and
 * so is a value of another type. Unlike the server, it goes on after the first fault. `null` counts as not written, because
 * kubectl leaves it out. Faulty values are missing in what comes back.
 */
export function decode(node: YamlNode, shape: Shape, position: Position, faults: Fault[]): Json | undefined {
  if (node.kind === 'scalar' && node.value === null) return undefined;
  switch (shape.kind) {
    case 'object':
      if (node.kind === 'map') return decodeObject(node, shape, position.path, faults);
      break;
    case 'list':
      if (node.kind === 'list') return decodeList(node.items, shape.items, position, faults);
      break;
    case 'map':
      if (node.kind === 'map') return decodeMap(node, shape.values, position, faults);
      break;
    case 'scalar':
      if (shape.scalar === 'a') return plainJson(node);
      return decodeScalar(node, shape, position, faults);
  }
  faults.push(wrongType(node, shape, position));
  return undefined;
}

function decodeObject(node: YamlMap, shape: ObjectShape, path: Path | undefined, faults: Fault[]): JsonObject {
  const struct = shape.goType.slice(shape.goType.lastIndexOf('.') + 1);
  const object: Record<string, Json> = {};
  for (const { key, value } of node.entries) {
    const field = shape.fields.get(key);
    const at = childPath(path, key);
    if (field === undefined) {
      faults.push(unknownField(key, value, shape, at));
      continue;
    }
    const decoded = decode(value, field, { path: at, struct }, faults);
    if (decoded !== undefined) object[key] = decoded;
  }
  return object;
}

/** Go fills what is `null` in a list with the empty value of its type. */
function decodeList(items: readonly YamlNode[], shape: Shape, { path, struct }: Position, faults: Fault[]): Json[] {
  return items.map((item, index) => {
    const decoded = decode(item, shape, { path: indexPath(path, index), struct }, faults);
    return decoded ?? (shape.kind === 'object' ? {} : shape.kind === 'scalar' && /[il]/.test(shape.scalar) ? 0 : '');
  });
}

function decodeMap(node: YamlMap, values: Shape, { path, struct }: Position, faults: Fault[]): JsonObject {
  const object: Record<string, Json> = {};
  for (const { key, value } of node.entries) {
    const decoded = decode(value, values, { path: entryPath(path, key), struct }, faults);
    if (decoded !== undefined) object[key] = decoded;
  }
  return object;
}

function unknownField(key: string, value: YamlNode, shape: ObjectShape, path: Path): Fault {
  const text = formatPath(path);
  const stray = { name: key, shape };
  // kubectl leaves out what is null, so the server never sees the name.
  return value.kind === 'scalar' && value.value === null
    ? { stage: 'lint', code: 'null-unknown-field', message: `unknown field "${text}"`, path, stray }
    : {
        stage: 'schema',
        code: 'unknown-field',
        message: `strict decoding error: unknown field "${text}"`,
        path,
        stray,
      };
}
