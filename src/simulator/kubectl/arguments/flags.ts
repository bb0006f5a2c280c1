import { CommandError } from '../session.ts';
import { type Flag, flagsOf } from './command-flags.ts';
import { isTimeSpan, secondsOf } from './time-span.ts';

/** The words of a command line, sorted out. */
export interface Arguments {
  /** `get`, or `rollout undo` */
  readonly command: string;
  /** Words that are no flags, in their order, behind the name of the command. */
  readonly words: readonly string[];
  /** Values of flags by long name; a switch that is on has the value `true`, the parts of a list are joined with commas. */
  readonly flags: ReadonlyMap<string, string>;
  /** The namespace that is spoken of, unless it is all of them. */
  readonly namespace: string;
}

/** Sorts out the words behind a command (pflag). Unknown flags end it as kubectl does. */
export function parseArguments(command: string, given: readonly string[], namespace: string): Arguments {
  const known = flagsOf(command);
  const fail = (text: string): never => {
    throw new CommandError(`error: ${text}\nSee 'kubectl ${command} --help' for usage.`);
  };
  const words: string[] = [];
  const flags = new Map<string, string>();
  const set = (flag: Flag, value: string): void => {
    const wrong = faultOf(flag, value);
    const name = flag.short === '' ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
    if (wrong !== undefined) fail(`invalid argument "${value}" for "${name}" flag: ${wrong}`);
    const before = flags.get(flag.name);
    flags.set(flag.name, flag.takes === 'list' && before !== undefined ? `${before},${value}` : value);
  };
  const rest = [...given];
  const setLong = (word: string): void => {
    const [, name = '', value] = /^--([^=]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === '' || name.startsWith('-')) fail(`bad flag syntax: ${word}`);
    const flag = known.find((one) => one.name === name) ?? fail(`unknown flag: --${name}`);
    if (value !== undefined) set(flag, value);
    else set(flag, takesNothing(flag) ? flag.bare : (rest.shift() ?? fail(`flag needs an argument: --${name}`)));
  };
  const setShort = (word: string): void => {
    for (let letters = word.slice(1); letters !== '';) {
      const letter = letters.charAt(0);
      const flag =
        known.find(({ short }) => short === letter) ?? fail(`unknown shorthand flag: '${letter}' in -${letters}`);
      letters = letters.slice(1);
      if (takesNothing(flag) && !letters.startsWith('=')) set(flag, flag.bare);
      else {
        const value = letters === '' ? rest.shift() : letters.replace(/^=/, '');
        set(flag, value ?? fail(`flag needs an argument: '${letter}' in ${word}`));
        return;
      }
    }
  };
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') words.push(...rest.splice(0));
    else if (word.startsWith('--')) setLong(word);
    else if (word.startsWith('-') && word !== '-') setShort(word);
    else words.push(word);
  }
  return { command, words, flags, namespace: flags.get('namespace') ?? namespace };
}

function takesNothing({ takes }: Flag): boolean {
  return takes === 'nothing' || takes === 'optional text';
}

/** What is wrong with the value of a flag, in the words of Go's `strconv` and `time`. */
function faultOf({ takes }: Flag, value: string): string | undefined {
  const quoted = JSON.stringify(value);
  switch (takes) {
    case 'nothing':
      return /^(?:[01tfTF]|true|false|TRUE|FALSE|True|False)$/.test(value)
        ? undefined
        : `strconv.ParseBool: parsing ${quoted}: invalid syntax`;
    case 'number':
      return /^[-+]?\d+$/.test(value) ? undefined : `strconv.ParseInt: parsing ${quoted}: invalid syntax`;
    case 'span':
      if (isTimeSpan(value)) return undefined;
      return `time: ${/^[-+]?[\d.]+$/.test(value) ? 'missing unit in' : 'invalid'} duration ${quoted}`;
    default:
      return undefined;
  }
}

/** Whether a switch is on. */
export function isOn({ flags }: Arguments, name: string, otherwise = false): boolean {
  const value = flags.get(name);
  return value === undefined ? otherwise : /^[1tT]/.test(value);
}

/** A flag with a whole number. */
export function numberOf({ flags }: Arguments, name: string, otherwise: number): number {
  return Number(flags.get(name) ?? otherwise);
}

/** A flag with a span, in seconds. */
export function spanOf({ flags }: Arguments, name: string, otherwise = 0): number {
  const text = flags.get(name);
  return text === undefined ? otherwise : secondsOf(text);
}

/** The parts of a flag that takes a list. */
export function listOfFlag({ flags }: Arguments, name: string): string[] {
  return (flags.get(name) ?? '').split(',').filter((part) => part !== '');
}

export type DryRun = 'none' | 'client' | 'server';

/** GetDryRunStrategy (kubectl/pkg/cmd/util/helpers.go) */
export function dryRunOf({ flags }: Arguments): DryRun {
  const value = flags.get('dry-run') ?? 'none';
  if (value === 'unchanged' || /^(?:1|t|true)$/i.test(value)) return 'client';
  if (/^(?:0|f|false)$/i.test(value)) return 'none';
  if (value === 'none' || value === 'client' || value === 'server') return value;
  throw new CommandError(`error: Invalid dry-run value (${value}). Must be "none", "server", or "client".`);
}

/** What a message says of a run without effect (PrintFlagsWithDryRunStrategy). */
export function dryRunText(given: Arguments): string {
  return { none: '', client: ' (dry run)', server: ' (server dry run)' }[dryRunOf(given)];
}
