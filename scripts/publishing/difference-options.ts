/** What a command was asked to compare. */
export interface DifferenceOptions {
  /** The receipt that is compared with; `undefined` for the one beside the site. */
  readonly receipt: string | undefined;
  /** Whether something newly public ends the command with 1. */
  readonly failOnNew: boolean;
}

/** What `parseArgs` has to know of `--diff [receipt] [--fail-on-new]`; the receipt is a positional argument. */
export const DIFFERENCE_OPTIONS = {
  diff: { type: 'boolean', default: false },
  'fail-on-new': { type: 'boolean', default: false },
} as const;

/**
 * Reads the options of a difference; `undefined` where none is asked for. Throws a `RangeError` for what only has a meaning
 * with `--diff`.
 */
export function differenceOptions(
  { diff, 'fail-on-new': failOnNew }: { readonly diff: boolean; readonly 'fail-on-new': boolean },
  positionals: readonly string[],
): DifferenceOptions | undefined {
  const [receipt, ...others] = positionals;
  const stray = diff ? others[0] : (receipt ?? (failOnNew ? '--fail-on-new' : undefined));
  if (stray !== undefined) throw new RangeError(stray);
  return diff ? { receipt, failOnNew } : undefined;
}
