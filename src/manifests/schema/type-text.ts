import type { ScalarCode, Shape } from './shape.ts';

const SCALARS: Readonly<Record<ScalarCode, string>> = {
  s: 'string',
  i: 'integer',
  l: 'integer',
  d: 'number',
  b: 'boolean',
  q: 'Quantity',
  x: 'IntOrString',
  t: 'string',
  u: 'string',
  y: 'string',
  a: 'Object',
};

/** `[]Container`, `map[string]string`, `integer` (typeGuess, kubectl/pkg/explain/v2/templates/plaintext.tmpl). */
export function typeText(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return shape.name.split(/[./]/).at(-1) ?? shape.name;
    case 'list':
      return `[]${typeText(shape.items)}`;
    case 'map':
      return `map[string]${typeText(shape.values)}`;
    case 'scalar':
      return SCALARS[shape.scalar];
  }
}
