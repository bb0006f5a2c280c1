import { type NameFinder, nameFinder } from '#nearest';
import type { ObjectShape, Shape } from '../schema/shape.ts';
import { anyType, typeNames } from '../schema/types.ts';
import type { YamlMap, YamlNode } from '../yaml/node.ts';

/** How well a fragment fits a type. */
export interface Fit {
  /** Fields that the types have, at all levels. */
  readonly known: number;
  /** Fields that nearly have the name of one. */
  readonly near: number;
  /** Fields that no type has at their place, and values of another kind than their field. */
  readonly strange: number;
  /** How telling the fields at the first level are: one that only a single type has counts 1. */
  readonly telling: number;
  /** The same of the fields at all levels. */
  readonly inner: number;
  /** Whether it begins with what only objects of Kubernetes begin with. */
  readonly isObjectPart: boolean;
}

let typesWith: Map<string, number> | undefined;

/** In how many types a field of that name stands. */
function typesWithField(name: string): number {
  if (typesWith === undefined) {
    typesWith = new Map();
    for (const type of typeNames())
      for (const field of anyType(type)?.fields.keys() ?? []) typesWith.set(field, (typesWith.get(field) ?? 0) + 1);
  }
  return typesWith.get(name) ?? Infinity;
}

/** Compares a map, or the maps of a list, with a type. */
export function fitOf(nodes: readonly YamlMap[], shape: ObjectShape): Fit {
  const isObjectPart = nodes.every(({ entries }) => entries.every(({ key }) => key === 'metadata' || key === 'spec'));
  const fit = { known: 0, near: 0, strange: 0, telling: 0, inner: 0, isObjectPart };
  for (const node of nodes) {
    compare(node, shape, fit);
    for (const { key } of node.entries) if (shape.fields.has(key)) fit.telling += 1 / typesWithField(key);
  }
  return fit;
}

/** What is counted at all levels. */
interface Counted {
  known: number;
  near: number;
  strange: number;
  inner: number;
}

function compare(node: YamlNode, shape: Shape, fit: Counted): void {
  if (node.kind === 'scalar' && node.value === null) return;
  if (shape.kind === 'object' && node.kind === 'map') {
    for (const { key, value } of node.entries) {
      const field = shape.fields.get(key);
      if (field !== undefined) {
        fit.known++;
        fit.inner += 1 / typesWithField(key);
        compare(value, field, fit);
      } else if (isNear(key, shape)) fit.near++;
      else fit.strange++;
    }
  } else if (shape.kind === 'list' && node.kind === 'list')
    for (const item of node.items) compare(item, shape.items, fit);
  else if (shape.kind === 'map' && node.kind === 'map')
    for (const { value } of node.entries) compare(value, shape.values, fit);
  else if (shape.kind !== 'scalar' || (node.kind !== 'scalar' && shape.scalar !== 'a')) fit.strange++;
}

const finders = new WeakMap<ObjectShape, NameFinder>();

function isNear(name: string, shape: ObjectShape): boolean {
  let finder = finders.get(shape);
  if (finder === undefined) finders.set(shape, (finder = nameFinder(shape.fields.keys())));
  const [nearest] = finder(name, 1);
  return nearest !== undefined && Math.abs(nearest.length - name.length) <= 2;
}
