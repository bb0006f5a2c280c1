import type { Fault } from '../fault.ts';
import { type Path, fieldNames } from '../path.ts';
import type { Shape } from '../schema/shape.ts';
import type { YamlNode } from '../yaml/node.ts';
import { typeAdvice } from './type-advice.ts';

/** Where the decoder is: the path, and the Go struct whose field it is reading. */
export interface Position {
  readonly path: Path | undefined;
  readonly struct: string;
}

/** What Go's decoder says of a value that does not fit its field. */
export function wrongType(node: YamlNode, { goType }: Pick<Shape, 'goType'>, position: Position, number = ''): Fault {
  const found = node.kind === 'map' ? 'object' : node.kind === 'list' ? 'array' : jsonTypeOf(node.value);
  const field = `${position.struct}.${fieldNames(position.path)}`;
  return {
    stage: 'schema',
    code: 'wrong-type',
    message: `json: cannot unmarshal ${found}${number} into Go struct field ${field} of type ${goType}`,
    path: position.path,
    hint: typeAdvice(node, goType),
  };
}

function jsonTypeOf(value: string | number | boolean | null): string {
  return typeof value === 'boolean' ? 'bool' : value === null ? 'null' : typeof value;
}
