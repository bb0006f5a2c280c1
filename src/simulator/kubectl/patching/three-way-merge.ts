import type { Json } from '#manifests';
import { isObject, mergeKeyOf, objectsIn } from './merge-keys.ts';

/**
 * What `apply` makes of an object: what is given wins, what was given last and is given no more goes, what others have
 * added stays (strategicpatch.CreateThreeWayMergePatch). Lists with a merge key are joined by it, others replaced.
 */
export function threeWayMerge(last: Json | undefined, given: Json, live: Json | undefined, list = ''): Json {
  if (isObject(given) && isObject(live)) {
    const before = isObject(last) ? last : {};
    const merged: Record<string, Json | undefined> = {};
    for (const key of new Set([...Object.keys(live), ...Object.keys(given)])) {
      const now = given[key];
      if (now === null) continue;
      if (now !== undefined) merged[key] = threeWayMerge(before[key], now, live[key], key);
      else if (before[key] === undefined) merged[key] = live[key];
    }
    return merged;
  }
  const [key, wanted, present] = [mergeKeyOf(list), objectsIn(given), objectsIn(live)];
  if (key === undefined || wanted === undefined || present === undefined) return given;
  const before = objectsIn(last) ?? [];
  const same = (
    items: readonly (typeof wanted)[number][],
    value: Json | undefined,
  ): (typeof wanted)[number] | undefined => items.find((item) => item[key] === value);
  const kept = present.filter((item) => same(wanted, item[key]) === undefined && same(before, item[key]) === undefined);
  return [...wanted.map((item) => threeWayMerge(same(before, item[key]), item, same(present, item[key]))), ...kept];
}
