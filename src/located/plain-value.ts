import type { Located } from './located.ts';

/** A value as JSON has it, without places. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** Values met while unfolding; aliases of aliases would otherwise grow without end. */
const MOST_VALUES = 10_000;

/** The plain value, aliases unfolded; `undefined` where that makes more than 10,000 values. */
export function plainValue(located: Located): Plain | undefined {
  let count = 0;
  const unfold = (value: Located): Plain => {
    if (++count > MOST_VALUES) return null;
    switch (value.kind) {
      case 'scalar':
        return value.value;
      case 'list':
        return value.items.map(unfold);
      case 'map':
        return Object.fromEntries(value.entries.map((entry) => [entry.key, unfold(entry.value)]));
    }
  };
  const plain = unfold(located);
  return count > MOST_VALUES ? undefined : plain;
}
