import { type Field, at, items } from '../field.ts';

/** All containers of a Pod, whichever list they stand in; podshelper VisitContainersWithPath. */
export function allContainers(spec: Field): Field[] {
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) => items(at(spec, list)));
}
