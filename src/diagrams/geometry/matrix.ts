/** `x' = a·x + c·y + e`, `y' = b·x + d·y + f`, as SVG writes them. */
export interface Matrix {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

export const IDENTITY: Matrix = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 };

/** The matrix that does `second` first, then `first`: what stands in a transformed group is placed by `group × own`. */
export function multiply(first: Matrix, second: Matrix): Matrix {
  if (first === IDENTITY) return second;
  if (second === IDENTITY) return first;
  return {
    a: first.a * second.a + first.c * second.b,
    b: first.b * second.a + first.d * second.b,
    c: first.a * second.c + first.c * second.d,
    d: first.b * second.c + first.d * second.d,
    e: first.a * second.e + first.c * second.f + first.e,
    f: first.b * second.e + first.d * second.f + first.f,
  };
}

export function applyTo(matrix: Matrix, x: number, y: number): { x: number; y: number } {
  return { x: matrix.a * x + matrix.c * y + matrix.e, y: matrix.b * x + matrix.d * y + matrix.f };
}

/** What undoes `matrix`; the identity for one that flattens the plane and cannot be undone. */
export function inverse({ a, b, c, d, e, f }: Matrix): Matrix {
  const determinant = a * d - b * c;
  if (determinant === 0) return IDENTITY;
  return {
    a: d / determinant,
    b: -b / determinant,
    c: -c / determinant,
    d: a / determinant,
    e: (c * f - d * e) / determinant,
    f: (b * e - a * f) / determinant,
  };
}

const STEP = /([a-z]+)\s*\(([^)]*)\)/gi;
const AMOUNT = /([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(deg|rad|turn|px)?/gi;

/** Reads the attribute or the CSS property `transform`; steps that it does not know do nothing. */
export function readTransform(text: string | null): Matrix {
  if (text === null || text === '' || text === 'none') return IDENTITY;
  let whole = IDENTITY;
  for (const [, name = '', inside = ''] of text.matchAll(STEP)) {
    const amounts = Array.from(inside.matchAll(AMOUNT), ([, amount, unit]) => Number(amount) * degreesIn(unit));
    whole = multiply(whole, step(name, amounts));
  }
  return whole;
}

function degreesIn(unit: string | undefined): number {
  if (unit === 'rad') return 180 / Math.PI;
  return unit === 'turn' ? 360 : 1;
}

function step(name: string, [first = 0, second, third, ...rest]: readonly number[]): Matrix {
  const tangent = Math.tan((first * Math.PI) / 180);
  switch (name.toLowerCase()) {
    case 'translate':
      return { ...IDENTITY, e: first, f: second ?? 0 };
    case 'translatex':
      return { ...IDENTITY, e: first };
    case 'translatey':
      return { ...IDENTITY, f: first };
    case 'scale':
      return { ...IDENTITY, a: first, d: second ?? first };
    case 'rotate':
      return rotation(first, second ?? 0, third ?? 0);
    case 'skewx':
      return { ...IDENTITY, c: tangent };
    case 'skewy':
      return { ...IDENTITY, b: tangent };
    case 'matrix':
      return { a: first, b: second ?? 0, c: third ?? 0, d: rest[0] ?? 1, e: rest[1] ?? 0, f: rest[2] ?? 0 };
    default:
      return IDENTITY;
  }
}

function rotation(degrees: number, x: number, y: number): Matrix {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return { a: cosine, b: sine, c: -sine, d: cosine, e: x - cosine * x + sine * y, f: y - sine * x - cosine * y };
}
