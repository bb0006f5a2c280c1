import type { Json } from '#manifests';
import { sameValue } from '../../cluster/same-value.ts';
import { isObject } from './merge-keys.ts';

/** A patch of RFC 6902 put to work; `undefined` if one of its steps cannot be done. */
export function jsonPatch(original: Json, patch: Json): Json | undefined {
  if (!Array.isArray(patch)) return undefined;
  let document: Json | undefined = original;
  for (const step of patch as readonly Json[]) {
    if (!isObject(step) || document === undefined) return undefined;
    document = applyStep(document, step);
  }
  return document;
}

function applyStep(document: Json, step: Readonly<Record<string, Json | undefined>>): Json | undefined {
  const { op, path, from, value } = step;
  if (typeof path !== 'string') return undefined;
  const at = pointer(path);
  switch (op) {
    case 'add':
      return value === undefined ? undefined : changed(document, at, value, 'add');
    case 'replace':
      return value === undefined ? undefined : changed(document, at, value, 'replace');
    case 'remove':
      return changed(document, at, null, 'remove');
    case 'test':
      return sameValue(valueAt(document, at), value) ? document : undefined;
    case 'copy':
    case 'move': {
      if (typeof from !== 'string') return undefined;
      const source = valueAt(document, pointer(from));
      const left = op === 'move' ? changed(document, pointer(from), null, 'remove') : document;
      return source === undefined || left === undefined ? undefined : changed(left, at, source, 'add');
    }
    default:
      return undefined;
  }
}

function pointer(path: string): string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function valueAt(value: Json | undefined, [first, ...rest]: readonly string[]): Json | undefined {
  if (first === undefined) return value;
  if (Array.isArray(value)) return valueAt((value as readonly Json[])[Number(first)], rest);
  return isObject(value) && Object.hasOwn(value, first) ? valueAt(value[first], rest) : undefined;
}

function changed(value: Json, at: readonly string[], put: Json, how: 'add' | 'replace' | 'remove'): Json | undefined {
  const [first, ...rest] = at;
  if (first === undefined) return how === 'remove' ? undefined : put;
  if (Array.isArray(value)) {
    const items = [...(value as readonly Json[])];
    const index = first === '-' ? items.length : Number(first);
    const isEnd = rest.length === 0 && how === 'add' && index === items.length;
    if (!/^(?:\d+|-)$/.test(first) || (items[index] === undefined && !isEnd)) return undefined;
    if (rest.length > 0) {
      const inner = changed(items[index] ?? null, rest, put, how);
      return inner === undefined ? undefined : items.with(index, inner);
    }
    items.splice(index, how === 'add' ? 0 : 1, ...(how === 'remove' ? [] : [put]));
    return items;
  }
  if (!isObject(value)) return undefined;
  const member = Object.hasOwn(value, first) ? value[first] : undefined;
  if (rest.length === 0) {
    if (how !== 'add' && member === undefined) return undefined;
    const others = Object.fromEntries(Object.entries(value).filter(([key]) => key !== first));
    return how === 'remove' ? others : { ...others, [first]: put };
  }
  const inner = member === undefined ? undefined : changed(member, rest, put, how);
  return inner === undefined ? undefined : { ...value, [first]: inner };
}
