import type { Fault, Hint } from '../fault.ts';
import type { Json } from '../json.ts';
import type { Shape } from '../schema/shape.ts';
import type { YamlNode, YamlScalar } from '../yaml/node.ts';
import { illegalBase64 } from './base64.ts';
import { quantityFault } from './quantity.ts';
import { timeFault } from './time.ts';
import { type Position, wrongType } from './wrong-type.ts';

type ScalarShape = Extract<Shape, { kind: 'scalar' }>;

/** Reads a value where the schema wants a scalar; `undefined` after a fault. */
export function decodeScalar(
  node: YamlNode,
  shape: ScalarShape,
  position: Position,
  faults: Fault[],
): Json | undefined {
  const fault = node.kind === 'scalar' ? scalarFault(node, shape, position) : misplaced(node, shape, position);
  if (fault === undefined && node.kind === 'scalar') return shape.scalar === 'q' ? String(node.value) : node.value;
  if (fault !== undefined) faults.push(fault);
  return undefined;
}

function misplaced(node: YamlNode, shape: ScalarShape, position: Position): Fault {
  if (shape.scalar === 'q') return badValue('bad-quantity', quantityFault('{}') ?? '', position);
  return wrongType(node, shape.scalar === 'x' ? { goType: 'int32' } : shape, position);
}

function scalarFault(node: YamlScalar, shape: ScalarShape, position: Position): Fault | undefined {
  const { value } = node;
  switch (shape.scalar) {
    case 's':
      return typeof value === 'string' ? undefined : wrongType(node, shape, position);
    case 'b':
      return typeof value === 'boolean' ? undefined : wrongType(node, shape, position);
    case 'd':
      return typeof value === 'number' ? undefined : wrongType(node, shape, position);
    case 'i':
    case 'l':
      return wholeNumberFault(node, shape, position);
    case 'x':
      return typeof value === 'string' ? undefined : wholeNumberFault(node, { scalar: 'i', goType: 'int32' }, position);
    case 'q':
      return badValueIf(
        'bad-quantity',
        quantityFault(typeof value === 'boolean' ? '' : String(value)),
        position,
        quantityAdvice(node),
      );
    case 't':
    case 'u':
      return typeof value === 'string'
        ? badValueIf('bad-time', timeFault(value), position)
        : wrongType(node, { goType: 'string' }, position);
    case 'y':
      return typeof value === 'string' ? badBase64(value, position) : wrongType(node, shape, position);
    case 'a':
      return undefined;
  }
}

const LARGEST = { i: 2 ** 31, l: 2 ** 63 } as const;

function wholeNumberFault(
  node: YamlScalar,
  { scalar, goType }: { scalar: ScalarShape['scalar']; goType: string },
  position: Position,
): Fault | undefined {
  const { value } = node;
  if (typeof value !== 'number') return wrongType(node, { goType }, position);
  const limit = scalar === 'i' ? LARGEST.i : LARGEST.l;
  const fits = Number.isInteger(value) && value >= -limit && value < limit;
  return fits ? undefined : wrongType(node, { goType }, position, ` ${value}`);
}

function badBase64(value: string, position: Position): Fault | undefined {
  const at = illegalBase64(value);
  if (at === undefined) return undefined;
  const hint: Hint = { code: 'encode', values: [] };
  return badValue('bad-base64', `illegal base64 data at input byte ${at}`, position, hint);
}

function badValueIf(code: string, message: string | undefined, position: Position, hint?: Hint): Fault | undefined {
  return message === undefined ? undefined : badValue(code, message, position, hint);
}

function badValue(code: string, message: string, { path }: Position, hint?: Hint): Fault {
  return { stage: 'schema', code, message, path, hint };
}

/** `64MB` wants `64M` or `64Mi`; `100mi` wants another case. */
function quantityAdvice({ source }: YamlScalar): Hint | undefined {
  const [, number = '', letter = ''] = /^([\d.]+)\s*([kmgtpe])i?b?$/i.exec(source) ?? [];
  if (number === '') return undefined;
  const unit = letter.toUpperCase();
  return { code: 'did-you-mean', values: [`${number}${unit}i`, `${number}${unit === 'K' ? 'k' : unit}`] };
}
