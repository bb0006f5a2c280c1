import type { Json, JsonObject } from '#manifests';
import { PRIMITIVE_LIST, isObject, mergeKeyOf, objectsIn } from './merge-keys.ts';

/** Joins an object with a strategic merge patch (strategicpatch.StrategicMergePatch): `null` and `$patch: delete` take away. */
export function strategicMerge(original: Json | undefined, patch: Json, list = ''): Json {
  if (isObject(patch)) return mergeObjects(isObject(original) ? original : {}, patch);
  const [key, items, patches] = [mergeKeyOf(list), objectsIn(original) ?? [], objectsIn(patch)];
  if (list === PRIMITIVE_LIST && Array.isArray(original) && Array.isArray(patch)) {
    return [...new Set([...(original as readonly Json[]), ...(patch as readonly Json[])])];
  }
  if (key === undefined || patches === undefined) return patch;
  if (patches.some((one) => one['$patch'] === 'replace')) return patches.filter((one) => one['$patch'] === undefined);
  let merged = [...items];
  for (const one of patches) {
    const place = merged.findIndex((item) => item[key] === one[key]);
    if (one['$patch'] === 'delete') merged = merged.filter((item) => item[key] !== one[key]);
    else if (place < 0) merged.push(mergeObjects({}, one));
    else merged[place] = mergeObjects(merged[place] ?? {}, one);
  }
  return merged;
}

function mergeObjects(original: JsonObject, patch: JsonObject): JsonObject {
  if (patch['$patch'] === 'delete') return {};
  if (patch['$patch'] === 'replace') return withoutDirectives(patch);
  const retained = patch['$retainKeys'];
  const kept = Array.isArray(retained)
    ? Object.entries(original).filter(([key]) => (retained as readonly Json[]).includes(key))
    : Object.entries(original);
  const merged: Record<string, Json | undefined> = Object.fromEntries(kept);
  for (const [key, value] of Object.entries(patch)) {
    const removed = /^\$deleteFromPrimitiveList\/(.*)$/.exec(key)?.[1];
    if (removed !== undefined && Array.isArray(value)) {
      const [now, gone] = [merged[removed], value as readonly Json[]];
      merged[removed] = Array.isArray(now) ? (now as readonly Json[]).filter((item) => !gone.includes(item)) : now;
    } else if (key.startsWith('$') || value === undefined) continue;
    else if (value === null) Reflect.deleteProperty(merged, key);
    else merged[key] = strategicMerge(merged[key], value, key);
  }
  return merged;
}

function withoutDirectives(patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(patch).filter(([key]) => !key.startsWith('$')));
}

/** Joins with a merge patch of RFC 7386: lists are replaced, `null` takes away. */
export function mergePatch(original: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: Record<string, Json | undefined> = isObject(original) ? { ...original } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) Reflect.deleteProperty(merged, key);
    else if (value !== undefined) merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
