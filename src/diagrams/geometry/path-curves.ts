/** A piece of a path, as a cubic Bézier curve: start, two controls, end. Lines and arcs are given as such curves too. */
export type Curve = readonly [number, number, number, number, number, number, number, number];

/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const TOKEN = /[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Reads the attribute `d`, up to the first thing in it that makes no sense, as browsers do. */
export function curvesOf(d: string): Curve[] {
  const curves: Curve[] = [];
  const tokens = d.match(TOKEN) ?? [];
  let [x, y, startX, startY, controlX, controlY] = [0, 0, 0, 0, 0, 0];
  let before = '';
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at] ?? '';
    let name = before;
    if (/[a-z]/i.test(token)) {
      name = token;
      at++;
    } else if (before === 'M') name = 'L';
    else if (before === 'm') name = 'l';
    const upper = name.toUpperCase();
    const count = TAKES[upper];
    if (count === undefined || (upper === 'Z' && name === before && name !== token)) return curves;
    const taken = argumentsFrom(tokens, at, upper, count);
    if (taken === undefined) return curves;
    const { values } = taken;
    at = taken.next;
    const [dx, dy] = name === upper ? [0, 0] : [x, y];
    const to = (index: number): [number, number] => [(values[index] ?? 0) + dx, (values[index + 1] ?? 0) + dy];
    const [fromX, fromY] = [x, y];
    const smooth = /[CS]/i.test(before) === /[CS]/i.test(upper) && /[CSQT]/i.test(before);
    const mirrored: [number, number] = smooth ? [2 * x - controlX, 2 * y - controlY] : [x, y];
    [controlX, controlY] = [x, y];
    switch (upper) {
      case 'M':
        [x, y] = [startX, startY] = to(0);
        break;
      case 'Z':
        [x, y] = [startX, startY];
        curves.push(line(fromX, fromY, x, y));
        break;
      case 'H':
        x = (values[0] ?? 0) + dx;
        curves.push(line(fromX, fromY, x, y));
        break;
      case 'V':
        y = (values[0] ?? 0) + dy;
        curves.push(line(fromX, fromY, x, y));
        break;
      case 'L':
        [x, y] = to(0);
        curves.push(line(fromX, fromY, x, y));
        break;
      case 'C':
      case 'S': {
        const first = upper === 'C' ? to(0) : mirrored;
        const rest = upper === 'C' ? 2 : 0;
        [controlX, controlY] = to(rest);
        [x, y] = to(rest + 2);
        curves.push([fromX, fromY, ...first, controlX, controlY, x, y]);
        break;
      }
      case 'Q':
      case 'T': {
        [controlX, controlY] = upper === 'Q' ? to(0) : mirrored;
        [x, y] = to(upper === 'Q' ? 2 : 0);
        curves.push(quadratic(fromX, fromY, controlX, controlY, x, y));
        break;
      }
      case 'A': {
        const [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0] = values;
        [x, y] = to(5);
        curves.push(...arc(fromX, fromY, rx, ry, turn, large !== 0, sweep !== 0, x, y));
        break;
      }
    }
    if (!/[CSQT]/.test(upper)) [controlX, controlY] = [x, y];
    before = name;
  }
  return curves;
}

/** The flags of an arc may stand without a space: `a1 1 0 01 5 5`. */
function argumentsFrom(tokens: readonly string[], at: number, upper: string, count: number) {
  const values: number[] = [];
  const queue = tokens.slice(at, at + count);
  let used = 0;
  while (values.length < count) {
    const token = queue.shift();
    if (token === undefined || /^[a-z]$/i.test(token)) return undefined;
    used++;
    const isFlag = upper === 'A' && (values.length === 3 || values.length === 4);
    if (isFlag && token.length > 1 && /^[01]/.test(token)) {
      values.push(Number(token[0]));
      queue.unshift(token.slice(1));
      used--;
    } else values.push(Number(token));
  }
  return { values, next: at + used };
}

export function line(fromX: number, fromY: number, x: number, y: number): Curve {
  const [dx, dy] = [(x - fromX) / 3, (y - fromY) / 3];
  return [fromX, fromY, fromX + dx, fromY + dy, x - dx, y - dy, x, y];
}

function quadratic(fromX: number, fromY: number, controlX: number, controlY: number, x: number, y: number): Curve {
  const between = (end: number, control: number): number => end + ((control - end) * 2) / 3;
  return [
    fromX,
    fromY,
    between(fromX, controlX),
    between(fromY, controlY),
    between(x, controlX),
    between(y, controlY),
    x,
    y,
  ];
}

/** https://www.w3.org/TR/SVG2/implnote.html#ArcImplementationNotes, each quarter at most as one curve. */
function arc(
  fromX: number,
  fromY: number,
  givenRx: number,
  givenRy: number,
  turn: number,
  large: boolean,
  sweep: boolean,
  x: number,
  y: number,
): Curve[] {
  if (fromX === x && fromY === y) return [];
  let [rx, ry] = [Math.abs(givenRx), Math.abs(givenRy)];
  if (rx === 0 || ry === 0) return [line(fromX, fromY, x, y)];
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const [halfX, halfY] = [(fromX - x) / 2, (fromY - y) / 2];
  const [px, py] = [cosine * halfX + sine * halfY, cosine * halfY - sine * halfX];
  const stretch = Math.sqrt((px / rx) ** 2 + (py / ry) ** 2);
  if (stretch > 1) [rx, ry] = [rx * stretch, ry * stretch];
  const spread = (rx * py) ** 2 + (ry * px) ** 2;
  const factor = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread)) * (large === sweep ? -1 : 1);
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let extent = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
  if (sweep && extent < 0) extent += 2 * Math.PI;
  if (!sweep && extent > 0) extent -= 2 * Math.PI;
  const [middleX, middleY] = [(fromX + x) / 2 + cosine * cx - sine * cy, (fromY + y) / 2 + sine * cx + cosine * cy];
  const place = (u: number, v: number): [number, number] => [
    middleX + cosine * rx * u - sine * ry * v,
    middleY + sine * rx * u + cosine * ry * v,
  ];
  const pieces = Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9);
  const bend = (4 / 3) * Math.tan(extent / pieces / 4);
  return Array.from({ length: pieces }, (_, piece) => {
    const [one, two] = [start + (extent * piece) / pieces, start + (extent * (piece + 1)) / pieces];
    return [
      ...place(Math.cos(one), Math.sin(one)),
      ...place(Math.cos(one) - bend * Math.sin(one), Math.sin(one) + bend * Math.cos(one)),
      ...place(Math.cos(two) + bend * Math.sin(two), Math.sin(two) - bend * Math.cos(two)),
      ...place(Math.cos(two), Math.sin(two)),
    ] as Curve;
  });
}
