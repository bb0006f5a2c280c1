/** What a value must be; `object` is a struct with known fields. */
export type Shape =
  | { readonly kind: 'scalar'; readonly scalar: ScalarCode; readonly goType: string }
  | { readonly kind: 'list'; readonly items: Shape; readonly goType: string }
  | { readonly kind: 'map'; readonly values: Shape; readonly goType: string }
  | ObjectShape;

export interface ObjectShape {
  readonly kind: 'object';
  /** Name of the type as in the schema: `Container`, `v2.MetricSpec`. */
  readonly name: string;
  /** Name of the struct as Go says it: `v1.Container`. */
  readonly goType: string;
  readonly fields: ReadonlyMap<string, Shape>;
}

/**
 * `s` string, `i` int32, `l` int64, `d` double, `b` bool, `q` quantity, `x` int or string, `t` time, `u` time with
 * microseconds, `y` base64, `a` anything.
 */
export type ScalarCode = 's' | 'i' | 'l' | 'd' | 'b' | 'q' | 'x' | 't' | 'u' | 'y' | 'a';

const GO_SCALARS: Readonly<Record<ScalarCode, string>> = {
  s: 'string',
  i: 'int32',
  l: 'int64',
  d: 'float64',
  b: 'bool',
  q: 'resource.Quantity',
  x: 'intstr.IntOrString',
  t: 'v1.Time',
  u: 'v1.MicroTime',
  y: '[]uint8',
  a: 'runtime.RawExtension',
};

/** Gives the shape of a type by its name in the schema; `undefined` where there is none. */
export type TypeReader = (name: string) => ObjectShape | undefined;

/** Reads types out of the schema, each once. Types that are not among them are those of `before`. */
export function typeReader(types: Readonly<Record<string, string>>, before?: TypeReader): TypeReader {
  const shapes = new Map<string, Shape>();

  const shapeOf = (code: string): Shape => {
    let shape = shapes.get(code);
    if (shape === undefined) shapes.set(code, (shape = readShape(code)));
    return shape;
  };

  const readShape = (code: string): Shape => {
    const rest = code.slice(1);
    if (code.startsWith('[')) {
      const items = shapeOf(rest);
      return { kind: 'list', items, goType: `[]${items.goType}` };
    }
    if (code.startsWith('{')) {
      const values = shapeOf(rest);
      return { kind: 'map', values, goType: rest === 'q' ? 'v1.ResourceList' : `map[string]${values.goType}` };
    }
    if (code.startsWith("'")) return { kind: 'scalar', scalar: 's', goType: rest.includes('.') ? rest : `v1.${rest}` };
    if (isScalarCode(code)) return { kind: 'scalar', scalar: code, goType: GO_SCALARS[code] };
    return before?.(code) ?? readObject(code);
  };

  /** Its fields stand in it, and are not read when they are asked for: rules ask hundreds of times for an object. */
  const readObject = (name: string): ObjectShape => {
    const fields = new Map<string, Shape>();
    const goType = name.startsWith('v2.') ? name : `v1.${name.replace(/^.*\//, '')}`;
    const shape: ObjectShape = { kind: 'object', name, goType, fields };
    // A type reaches itself here and there: a template in a template.
    shapes.set(name, shape);
    for (const field of (types[name] ?? '').split(' ')) {
      const colon = field.indexOf(':');
      if (colon > 0) fields.set(field.slice(0, colon), shapeOf(field.slice(colon + 1)));
    }
    return shape;
  };

  return (name) => {
    const shape = Object.hasOwn(types, name) ? shapeOf(name) : undefined;
    return shape?.kind === 'object' ? shape : before?.(name);
  };
}

function isScalarCode(code: string): code is ScalarCode {
  return Object.hasOwn(GO_SCALARS, code);
}
