import { isJsonObject } from '../../json.ts';
import { type Field, at, items } from '../field.ts';

/** All containers of a Pod, whichever list they stand in; podshelper VisitContainersWithPath. */
export function allContainers(spec: Field): Field[] {
  const containers = items(at(spec, 'containers'));
  // Few Pods have others, and many rules ask.
  if (!isJsonObject(spec.value)) return containers;
  const { initContainers, ephemeralContainers } = spec.value;
  return [
    ...(initContainers === undefined ? [] : items(at(spec, 'initContainers'))),
    ...containers,
    ...(ephemeralContainers === undefined ? [] : items(at(spec, 'ephemeralContainers'))),
  ];
}
