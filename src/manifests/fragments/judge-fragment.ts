import { decode } from '../decode/decode.ts';
import { applyDefaults } from '../defaults/apply-defaults.ts';
import type { Fault } from '../fault.ts';
import type { Json } from '../json.ts';
import { ruleFaults } from '../object/judge-object.ts';
import type { Parts } from '../parts.ts';
import { type Path, formatPath, segmentsOf } from '../path.ts';
import { nodeAt, placeOf } from '../place.ts';
import type { Kind } from '../schema/kinds.ts';
import type { ObjectShape } from '../schema/shape.ts';
import { shapeOf } from '../schema/types.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';
import { type Fit, fitOf } from './fit.ts';
import { kindsInText } from './kinds-in-text.ts';
import { type Position, placedTypes, positionsOf } from './positions.ts';

/** A fragment as it was taken: of which kind, where in it, and what is wrong. Paths begin at the fragment. */
export interface JudgedFragment {
  readonly kind: Kind;
  /** `[]` is one item of a list; empty at the root of the kind. */
  readonly at: string;
  readonly faults: readonly Fault[];
  readonly decoded: Json | undefined;
  readonly defaulted: Json | undefined;
}

/**
 * Finds the kind and the place in it that a fragment fits best and judges it there, within an otherwise empty object: types
 * and values, and what several fields say together where all of them are written. What is missing may stand outside the
 * fragment. A kind that `context` names is binding. `undefined` where the fragment is none of Kubernetes' business.
 */
export function judgeFragment(root: YamlNode, context: string, parts: Parts): JudgedFragment | undefined {
  const nodes = mapsOf(root);
  if (nodes.length === 0) return undefined;
  const bound = kindsInText(context);
  const candidates = positionsFor(nodes, root.kind === 'list', bound);
  const judged = candidates.map((position) => judgeAt(root, position, parts));
  return judged.reduce<JudgedFragment | undefined>(
    (best, one) => (best === undefined || weightOf(one) < weightOf(best) ? one : best),
    undefined,
  );
}

function mapsOf(root: YamlNode): YamlMap[] {
  if (root.kind === 'map') return root.entries.length === 0 ? [] : [root];
  if (root.kind === 'scalar') return [];
  const maps = root.items.filter((item) => item.kind === 'map');
  return maps.length === root.items.length ? maps : [];
}

/** A type with the places where it stands, and how well the fragment fits it. */
interface Scored {
  readonly shape: ObjectShape;
  readonly fit: Fit;
  readonly positions: readonly Position[];
}

const MOST_TYPES = 4;

/** Types that are meant more often than others with the same fields. */
const USUAL = ['Container', 'PodSpec', 'PodTemplateSpec', 'Toleration', 'EnvVar', 'Volume'];

/** The places of the type that fits best, one in each kind that the context allows. */
function positionsFor(nodes: readonly YamlMap[], isList: boolean, bound: readonly Kind[]): Position[] {
  const inBound = (position: Position): boolean => bound.some(({ kind }) => kind === position.kind.kind);
  const depthOf = ({ positions }: Scored): number =>
    Math.min(...positions.map((position) => (inBound(position) ? position.depth : Infinity)));
  const scored = promising(nodes, placedTypes(isList))
    .map((shape) => ({ shape, fit: fitOf(nodes, shape), positions: positionsOf(shape.name, isList) }))
    .filter(({ fit }) => isLikely(fit, bound.length > 0))
    .sort(
      (a, b) => scoreOf(b.fit) - scoreOf(a.fit) || usualness(a) - usualness(b) || compareDepths(depthOf(a), depthOf(b)),
    );
  const binding = scored.filter(({ positions }) => positions.some(inBound));
  if (binding.length > 0) return equals(binding).flatMap(({ positions }) => onePerKind(positions.filter(inBound)));
  return equals(scored.filter(({ fit }) => isLikely(fit, false))).flatMap(({ positions }) => onePerKind(positions));
}

/** Nearer to the root first; what stands nowhere in the kinds that are meant has no depth. */
function compareDepths(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Those that are as good as the first; which of them it is, their rules will show. */
function equals<S extends Scored>(scored: readonly S[]): S[] {
  const [best] = scored;
  if (best === undefined) return [];
  return scored
    .filter((one) => scoreOf(one.fit) === scoreOf(best.fit) && usualness(one) === usualness(best))
    .slice(0, MOST_TYPES);
}

/** The types that have the most of the fields at the first level, or nearly so: only these are worth a closer look. */
function promising(nodes: readonly YamlMap[], shapes: readonly ObjectShape[]): ObjectShape[] {
  const keys = [...new Set(nodes.flatMap(({ entries }) => entries.map(({ key }) => key)))];
  const counted = shapes.map((shape) => ({ shape, count: keys.filter((key) => shape.fields.has(key)).length }));
  const most = Math.max(...counted.map(({ count }) => count));
  return counted.flatMap(({ shape, count }) => (count > 0 && count >= most - 1 ? [shape] : []));
}

/** A whole object is meant rather than a part of one. */
function usualness({ shape, positions }: Scored): number {
  if (positions.some(({ depth }) => depth === 0)) return -1;
  const place = USUAL.indexOf(shape.name);
  return place < 0 ? USUAL.length : place;
}

function onePerKind(positions: readonly Position[]): Position[] {
  const seen = new Set<string>();
  return positions.filter(({ kind }) => {
    const isNew = !seen.has(kind.apiVersion + kind.kind);
    seen.add(kind.apiVersion + kind.kind);
    return isNew;
  });
}

function scoreOf({ known, near, strange, telling }: Fit): number {
  return known + near / 2 - 2 * strange + Math.min(telling, 1) / 2;
}

const LEAST_TELLING = 0.2;

/** A field such as `name` stands everywhere; one that few types have tells. What the context binds needs less. */
function isLikely({ known, near, strange, inner, isObjectPart }: Fit, isBound: boolean): boolean {
  const fitting = known + near;
  if (known === 0 || strange > fitting) return false;
  const isTelling = inner >= LEAST_TELLING || known >= 3 || near >= 1 || (isObjectPart && known >= 2);
  return isBound || (strange * 2 <= fitting && isTelling);
}

/** Faults of decoding weigh more than those of rules. */
function weightOf({ faults }: JudgedFragment): number {
  return faults.reduce((sum, { stage }) => sum + (stage === 'schema' ? 3 : stage === 'rule' ? 1 : 0), 0);
}

function judgeAt(root: YamlNode, { kind, path }: Position, parts: Parts): JudgedFragment {
  const shape = shapeOf(kind);
  const whole = wrapped(root, path);
  const faults: Fault[] = [];
  const decoded = decode(whole, shape, { path: undefined, struct: kind.kind }, faults);
  const at = formatPath(path).replaceAll('[0]', '[]');
  if (decoded === undefined || faults.some(({ stage }) => stage === 'schema')) {
    return { kind, at, faults: within(faults, root, path), decoded, defaulted: undefined };
  }
  const defaulted = applyDefaults(decoded, kind, shape, parts.defaults);
  const all = [...faults, ...ruleFaults(defaulted, shape, parts)];
  return { kind, at, faults: within(all, root, path), decoded, defaulted };
}

/** The fragment with all around it that its place asks for. */
function wrapped(root: YamlNode, path: Path | undefined): YamlNode {
  if (path === undefined) return root;
  const { start } = root;
  const { parent, segment } = path;
  const around: YamlNode =
    typeof segment === 'number'
      ? { kind: 'list', items: [root], start, end: root.end }
      : {
          kind: 'map',
          entries: [{ key: segment, keyStart: start, keyEnd: start, value: root, merged: false }],
          start,
          end: root.end,
        };
  return wrapped(around, parent);
}

/** Faults that lie in what is written, with their paths from the fragment on. */
function within(faults: readonly Fault[], root: YamlNode, base: Path | undefined): Fault[] {
  const depth = segmentsOf(base).length;
  return faults.flatMap((fault) => {
    const path = relative(fault.path, base, depth);
    if (path === 'outside' || !isWritten(root, path) || (fault.missing === true && holdsSomething(root, path)))
      return [];
    const needs = (fault.needs ?? []).map((need) => relative(need, base, depth));
    if (needs.some((need) => need === 'outside' || !placeOf(root, need).whole)) return [];
    return [{ ...fault, path }];
  });
}

function relative(path: Path | undefined, base: Path | undefined, depth: number): Path | undefined | 'outside' {
  const steps = segmentsOf(path);
  const isInside = segmentsOf(base).every(({ segment }, index) => steps[index]?.segment === segment);
  if (!isInside) return 'outside';
  return steps
    .slice(depth)
    .reduce<Path | undefined>((parent, { segment, step }) => ({ parent, segment, step }), undefined);
}

/** Where something is missing inside of what is written, it may stand outside of the fragment. */
function holdsSomething(root: YamlNode, path: Path | undefined): boolean {
  const node = nodeAt(root, path);
  return node?.kind === 'map' && node.entries.length > 0;
}

/** Whether the path is written; where the server leaves out a step of it, whether its last field is written below. */
function isWritten(root: YamlNode, path: Path | undefined): boolean {
  if (placeOf(root, path).whole) return true;
  let upper = path;
  while (upper !== undefined && !placeOf(root, upper).whole) upper = upper.parent;
  const node = nodeAt(root, upper);
  return upper !== undefined && node !== undefined && path !== undefined && holdsKey(node, path.segment);
}

function holdsKey(node: YamlNode, name: string | number): boolean {
  if (node.kind === 'scalar') return false;
  if (node.kind === 'list') return node.items.some((item) => holdsKey(item, name));
  return node.entries.some(({ key, value }) => key === name || holdsKey(value, name));
}
