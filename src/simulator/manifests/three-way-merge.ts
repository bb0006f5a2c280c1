import type { Json, JsonObject } from '#manifests';

/**
 * What `apply` makes of an object: what is given wins, what was given last and is given no more goes, what others have
 * added stays (strategicpatch.CreateThreeWayMergePatch). Lists are joined by `name` where all items have one, as those of
 * containers, else replaced.
 */
export function threeWayMerge(last: Json | undefined, given: Json, live: Json | undefined): Json {
  if (isObject(given) && isObject(live)) {
    const before = isObject(last) ? last : {};
    const merged: Record<string, Json | undefined> = {};
    for (const key of new Set([...Object.keys(live), ...Object.keys(given)])) {
      const now = given[key];
      if (now !== undefined) merged[key] = threeWayMerge(before[key], now, live[key]);
      else if (before[key] === undefined) merged[key] = live[key];
    }
    return merged;
  }
  if (areNamed(given) && areNamed(live)) {
    const before = areNamed(last) ? last : [];
    const named = (list: readonly JsonObject[], name: Json | undefined): JsonObject | undefined =>
      list.find((item) => item['name'] === name);
    const kept = live.filter(
      (item) => named(given, item['name']) === undefined && named(before, item['name']) === undefined,
    );
    const joined = given.map((item) => threeWayMerge(named(before, item['name']), item, named(live, item['name'])));
    return [...joined, ...kept];
  }
  return given;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areNamed(value: Json | undefined): value is readonly JsonObject[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item: Json) => isObject(item) && typeof item['name'] === 'string')
  );
}
