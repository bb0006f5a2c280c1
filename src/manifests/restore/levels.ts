import { nearestNames } from '#nearest';
import type { Shape } from '../schema/shape.ts';
import type { WrittenLine } from './written-line.ts';

/** An object, map or list that is open while the lines are read. */
export interface Level {
  readonly shape: Shape;
  readonly indent: number;
  readonly used: Set<string>;
  entries: number;
}

/** A level with nothing in it yet. */
export function openLevel(shape: Shape, indent: number): Level {
  return { shape, indent, used: new Set(), entries: 0 };
}

/** Where a line goes: the depth of its level, and whether another would have taken it too. */
export interface Home {
  readonly depth: number;
  readonly isGuess: boolean;
}

/** The innermost level that takes the line. A map takes any key, so it yields to objects, but for its first entry. */
export function homeFor(line: WrittenLine, levels: readonly Level[]): Home | undefined {
  const fitting = levels.flatMap((level, depth) => (takes(level, line) ? [depth] : []));
  const innermost = fitting.at(-1);
  if (innermost === undefined) return likelyHome(line, levels);
  const level = levels[innermost];
  const isLoose = level?.shape.kind === 'map' && level.entries > 0;
  const named = fitting.findLast((depth) => levels[depth]?.shape.kind !== 'map');
  if (isLoose && named !== undefined) return { depth: named, isGuess: true };
  // Right behind the line that opened it, a level is what was meant; further on, another may have been.
  return { depth: innermost, isGuess: fitting.length > 1 && innermost < levels.length - 1 };
}

/** Where a name with a slip in it was meant to stand: where a name is near, or else in the object at hand. */
function likelyHome({ dash, key }: WrittenLine, levels: readonly Level[]): Home | undefined {
  if (dash || key === undefined) return undefined;
  const near = levels.findLastIndex(
    ({ shape }) => shape.kind === 'object' && nearestNames(key, shape.fields.keys(), 1).length > 0,
  );
  const depth = near >= 0 ? near : levels.findLastIndex(({ shape }) => shape.kind === 'object');
  return { depth, isGuess: true };
}

function takes({ shape, used }: Level, { dash, key }: WrittenLine): boolean {
  if (dash) {
    if (shape.kind !== 'list') return false;
    return key === undefined || shape.items.kind !== 'object' || shape.items.fields.has(key);
  }
  if (key === undefined || used.has(key)) return false;
  return shape.kind === 'map' || (shape.kind === 'object' && shape.fields.has(key));
}
