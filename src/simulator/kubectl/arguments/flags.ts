import { CommandError } from '../session.ts';

/** The words of a command line, sorted out. */
export interface Arguments {
  /** Words that are no flags, in their order. */
  readonly words: readonly string[];
  /** Values of flags by long name; a switch that is on has the value `true`. */
  readonly flags: ReadonlyMap<string, string>;
}

const SHORT: Readonly<Record<string, string>> = {
  A: 'all-namespaces',
  f: 'filename',
  l: 'selector',
  n: 'namespace',
  o: 'output',
  w: 'watch',
  k: 'kustomize',
  L: 'label-columns',
};

/** Flags that take a value; all others are switches. */
const VALUED: ReadonlySet<string> = new Set([
  'cascade',
  'field-selector',
  'filename',
  'grace-period',
  'label-columns',
  'namespace',
  'output',
  'pod-selector',
  'replicas',
  'revision',
  'selector',
  'skip-wait-for-delete-timeout',
  'sort-by',
  'timeout',
  'to-revision',
  'current-replicas',
  'tail',
  'for',
  'types',
  'container',
  'patch',
  'type',
  'image',
]);

const SWITCHES: ReadonlySet<string> = new Set([
  'all',
  'all-namespaces',
  'delete-emptydir-data',
  'disable-eviction',
  'dry-run',
  'force',
  'ignore-daemonsets',
  'ignore-not-found',
  'list',
  'no-headers',
  'now',
  'overwrite',
  'record',
  'server-side',
  'show-kind',
  'show-labels',
  'validate',
  'wait',
  'watch',
  'client',
  'recursive',
]);

/** Sorts out the words behind a command. Unknown flags end it as kubectl does. */
export function parseArguments(given: readonly string[]): Arguments {
  const words: string[] = [];
  const flags = new Map<string, string>();
  for (let index = 0; index < given.length; index++) {
    const word = given[index] ?? '';
    const long = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(word);
    const short = /^-([a-zA-Z])=?(.*)$/s.exec(word);
    if (word === '-' || (long === null && short === null)) {
      words.push(word);
      continue;
    }
    const name = long?.[1] ?? SHORT[short?.[1] ?? ''];
    if (name === undefined)
      throw new CommandError(
        `error: unknown shorthand flag: '${short?.[1] ?? ''}' in ${word}\nSee 'kubectl --help' for usage.`,
      );
    const attached = long === null ? short?.[2] : long[2];
    if (VALUED.has(name)) {
      const hasValue = attached !== undefined && (long !== null || attached !== '');
      const value = hasValue ? attached : given[++index];
      if (value === undefined)
        throw new CommandError(`error: flag needs an argument: ${word}\nSee 'kubectl --help' for usage.`);
      flags.set(name, value);
    } else if (SWITCHES.has(name)) {
      flags.set(name, attached === undefined || attached === '' ? 'true' : attached);
    } else throw new CommandError(`error: unknown flag: --${name}\nSee 'kubectl --help' for usage.`);
  }
  return { words, flags };
}

/** Whether a switch is on. */
export function isOn({ flags }: Arguments, name: string): boolean {
  return flags.get(name) === 'true';
}

/** The namespace of a command; `default` unless it is said otherwise. */
export function namespaceOf({ flags }: Arguments): string {
  return flags.get('namespace') ?? 'default';
}
