import { CommandError } from '../session.ts';

/** Words that name objects, and the `key=value` and `key-` behind them. */
export interface Pairs {
  readonly resources: readonly string[];
  readonly pairs: readonly string[];
}

/** GetResourcesAndPairs (kubectl/pkg/cmd/util/helpers.go); `kind` is what the pairs are, for its error. */
export function resourcesAndPairs(
  words: readonly string[],
  kind: string,
  isPair = (word: string): boolean => /^[^=]+=|.-$/.test(word),
): Pairs {
  const first = words.findIndex(isPair);
  if (first < 0) return { resources: words, pairs: [] };
  const pairs = words.slice(first);
  const stray = pairs.find((word) => !isPair(word));
  if (stray !== undefined) {
    throw new CommandError(`error: all resources must be specified before ${kind} changes: ${stray}`);
  }
  return { resources: words.slice(0, first), pairs };
}

/** Several errors as one, as Go prints an aggregate: one by itself, more in brackets. */
export function aggregate(errors: readonly string[]): string {
  return errors.length === 1 ? (errors[0] ?? '') : `[${errors.join(', ')}]`;
}
