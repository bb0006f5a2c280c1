import { type Path, childPath, indexPath } from '../path.ts';
import { type Kind, allKinds } from '../schema/kinds.ts';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { shapeOf } from '../schema/types.ts';

/** A place in a kind where something of a type stands: an object, or a list of them. */
export interface Position {
  readonly kind: Kind;
  readonly path: Path | undefined;
  readonly depth: number;
  readonly shape: ObjectShape;
  readonly isList: boolean;
}

const DEEPEST = 10;

/** Kinds in the order in which a fragment that fits several is given to one. */
const PREFERRED = 'Pod Deployment DaemonSet StatefulSet ReplicaSet Job CronJob Service ConfigMap Secret Ingress'.split(
  ' ',
);

let known: ReadonlyMap<string, readonly Position[]> | undefined;

/** All places of a type, by its name: the preferred kinds first, then the places nearest to the root. */
export function positionsOf(type: string, isList: boolean): readonly Position[] {
  known ??= gather();
  return known.get(keyOf(type, isList)) ?? [];
}

/** The types that stand anywhere as objects, or as items of lists. */
export function placedTypes(isList: boolean): ObjectShape[] {
  known ??= gather();
  return [...known.values()].flatMap(([first]) => (first?.isList === isList ? [first.shape] : []));
}

function keyOf(type: string, isList: boolean): string {
  return isList ? `[${type}` : type;
}

function gather(): ReadonlyMap<string, readonly Position[]> {
  const found = new Map<string, Position[]>();
  const kinds = [...allKinds()].sort((a, b) => rank(a) - rank(b));
  for (const kind of kinds) {
    walk(kind, (position) => {
      const key = keyOf(position.shape.name, position.isList);
      const list = found.get(key);
      if (list === undefined) found.set(key, [position]);
      else list.push(position);
    });
  }
  return found;
}

function rank({ kind }: Kind): number {
  const place = PREFERRED.indexOf(kind);
  return place < 0 ? PREFERRED.length : place;
}

/** Visits the places of a kind, level by level, a few for each type. */
function walk(kind: Kind, visit: (position: Position) => void): void {
  const seen = new Map<string, number>();
  let level: { shape: Shape; path: Path | undefined; name: string }[] = [
    { shape: shapeOf(kind), path: undefined, name: '' },
  ];
  for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++) {
    const next: typeof level = [];
    for (const { shape, path, name } of level) {
      if (shape.kind === 'list') {
        if (shape.items.kind !== 'object') continue;
        visit({ kind, path, depth, shape: shape.items, isList: true });
        next.push({ shape: shape.items, path: indexPath(path, 0), name });
      }
      if (shape.kind !== 'object') continue;
      const times = seen.get(shape.name) ?? 0;
      seen.set(shape.name, times + 1);
      visit({ kind, path, depth, shape, isList: false });
      if (times > 0) continue;
      for (const [field, below] of inOrder(shape)) {
        if (field !== 'status' && below.kind !== 'scalar')
          next.push({ shape: below, path: childPath(path, field), name: field });
      }
    }
    level = next;
  }
}

/** Main things first: `containers` before `initContainers`, `spec` before `metadata`. */
function inOrder({ fields }: ObjectShape): [string, Shape][] {
  const first = ['spec', 'template', 'containers', 'livenessProbe'];
  const place = (name: string): number => (first.includes(name) ? first.indexOf(name) : first.length);
  return [...fields].sort(([a], [b]) => place(a) - place(b));
}
