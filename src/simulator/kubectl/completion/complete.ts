import { COMMAND_PATHS, type Flag, flagsOf } from '../arguments/command-flags.ts';
import { FILTERS } from '../shell/filters.ts';
import type { Shell } from '../session.ts';
import { objectWords } from './object-words.ts';
import { valueWords } from './value-words.ts';

/** What may stand at the cursor. */
export interface Completion {
  /** Where the word begins that the candidates would replace, up to the cursor. */
  readonly from: number;
  /** Sorted and each once. One that ends in `=`, `/` or `,` wants to be typed on; behind others comes a blank. */
  readonly candidates: readonly string[];
}

/** A command line as far as it is known where a word is wanted. */
export interface Typed {
  /** `get`, `rollout undo`, or empty if no command stands there yet. */
  readonly command: string;
  /** Words behind the command that are no flags and no values of flags. */
  readonly words: readonly string[];
  readonly namespace: string;
  readonly isEverywhere: boolean;
  /** The value that `-c` or another flag has, by its long name. */
  readonly flags: ReadonlyMap<string, string>;
}

/** The words that may stand at `cursor` in a line of a shell: programs, commands, flags, kinds, names, labels, files. */
export function complete(shell: Shell, line: string, cursor = line.length): Completion {
  const before = line.slice(0, cursor);
  const segment = /(?:^|[|;&]|\$\()((?:[^|;&'"]|'[^']*'|"[^"]*")*)$/.exec(before)?.[1] ?? '';
  const current = /\S*$/.exec(segment)?.[0] ?? '';
  const words = segment
    .slice(0, segment.length - current.length)
    .split(/\s+/)
    .filter((word) => word !== '');
  const [program, ...rest] = words;
  const isPiped = /\|\s*\S*$/.test(before) && !/\|\|\s*\S*$/.test(before);
  const files = Object.keys(shell.files);
  let found: readonly string[] = [];
  let typed = current;
  if (program === undefined)
    found = isPiped ? [...Object.keys(FILTERS), 'kubectl'] : ['kubectl', 'cat', 'echo', 'ls', 'clear'];
  else if (program === 'cat') found = files;
  else if (program === 'kubectl' || program === 'k') ({ found, typed } = kubectlWords(shell, rest, current));
  const candidates = [...new Set(found.filter((word) => word.startsWith(typed) && word !== ''))].sort();
  return { from: cursor - typed.length, candidates };
}

function kubectlWords(
  shell: Shell,
  words: readonly string[],
  current: string,
): { readonly found: readonly string[]; readonly typed: string } {
  const { line, awaiting } = readWords(shell, words);
  const known = flagsOf(line.command);
  const attached = /^--([\w-]+)=(.*)$/s.exec(current);
  const flag = attached === null ? awaiting : known.find(({ name }) => name === attached[1]);
  if (flag !== undefined) {
    const value = attached?.[2] ?? current;
    // Lists and selectors are typed on behind a comma.
    const typed = value.slice(value.lastIndexOf(',') + 1);
    return { found: valueWords(shell, line, flag, value), typed };
  }
  if (current.startsWith('-'))
    return { found: known.filter(({ name }) => !line.flags.has(name)).map(flagWord), typed: current };
  const parts = COMMAND_PATHS.filter((path) => line.command === '' || path.startsWith(`${line.command} `));
  const isCommand = line.command === '' || (parts.length > 0 && line.words.length === 0);
  const depth = line.command === '' ? 0 : line.command.split(' ').length;
  return {
    found: isCommand ? parts.map((path) => path.split(' ')[depth] ?? '') : objectWords(shell, line, current),
    typed: current.slice(current.lastIndexOf(',') + 1),
  };
}

function flagWord({ name, takes }: Flag): string {
  return takes === 'nothing' || takes === 'optional text' ? `--${name}` : `--${name}=`;
}

/** Sorts out the words before the cursor, and says which flag still wants its value. */
function readWords(
  shell: Shell,
  words: readonly string[],
): { readonly line: Typed; readonly awaiting: Flag | undefined } {
  let command = '';
  const others: string[] = [];
  const flags = new Map<string, string>();
  let awaiting: Flag | undefined;
  for (const word of words) {
    if (awaiting !== undefined) {
      flags.set(awaiting.name, word);
      awaiting = undefined;
    } else if (word.startsWith('-') && word !== '-') {
      const [, name = '', value] = /^(-\w|--[\w-]+)(?:=?(.+))?$/s.exec(word) ?? [];
      const flag = flagsOf(command).find((one) => name === `--${one.name}` || name === `-${one.short}`);
      if (flag === undefined) continue;
      const isBare = flag.takes === 'nothing' || flag.takes === 'optional text';
      if (value === undefined && !isBare) awaiting = flag;
      else flags.set(flag.name, value ?? flag.bare);
    } else if (others.length === 0 && COMMAND_PATHS.some((path) => isStart(path, `${command} ${word}`.trim()))) {
      command = `${command} ${word}`.trim();
    } else others.push(word);
  }
  const namespace = flags.get('namespace') ?? shell.namespace;
  return { line: { command, words: others, namespace, isEverywhere: flags.has('all-namespaces'), flags }, awaiting };
}

/** Whether a command is this path or a part of it stands there. */
function isStart(path: string, words: string): boolean {
  return path === words || path.startsWith(`${words} `);
}
