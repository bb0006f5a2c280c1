import type { Draft } from '#markdown';

const known = new WeakMap<Draft, ReadonlySet<string>>();

/** The ids of all elements in a draft's HTML. */
export function idsOf(draft: Draft): ReadonlySet<string> {
  const ids = known.get(draft) ?? new Set(draft.ids);
  known.set(draft, ids);
  return ids;
}
