import { react } from '../cluster/run.ts';
import { COMMAND_PATHS, flagsOf } from './arguments/command-flags.ts';
import { isOn, parseArguments } from './arguments/flags.ts';
import { COMMANDS } from './commands.ts';
import { unknownCommand } from './arguments/unknown-command.ts';
import { usage } from './help/usage.ts';
import { CommandError, type Session, type Steps } from './session.ts';

/** Second words that stand for others. */
const ALIASES: Readonly<Record<string, string>> = {
  'create ns': 'create namespace',
  'create sa': 'create serviceaccount',
  'create deploy': 'create deployment',
  'top nodes': 'top node',
  'top no': 'top node',
  'top pods': 'top pod',
  'top po': 'top pod',
};

/** Runs `kubectl` with the given words. Returns its exit code. */
export function* runKubectl(session: Session, words: readonly string[]): Steps<number> {
  try {
    const place = words.findIndex((word, index) => !word.startsWith('-') && !isValue(words[index - 1]));
    const name = words[place];
    if (name === undefined || name === 'help') {
      session.out.push(usage(name === undefined ? [] : words.slice(place + 1)));
      return 0;
    }
    const others = words.filter((_word, index) => index !== place);
    const { command, isWhole } = commandOf(name, others);
    const given = parseArguments(command, isWhole ? others : without(others, command), session.shell.namespace);
    if (isOn(given, 'help')) {
      session.out.push(usage([command]));
      return 0;
    }
    const run = COMMANDS[command];
    if (run === undefined) throw new CommandError(`error: kubectl ${command} is not simulated here`);
    const steps = run(session, given);
    const exitCode = typeof steps === 'object' ? yield* steps : 0;
    react(session.cluster);
    return typeof exitCode === 'number' ? exitCode : 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    if (error.message !== '') session.err.push(`${error.message.replace(/\n$/, '')}\n`);
    react(session.cluster);
    return error.exitCode;
  }
}

/** Whether the word behind this one is the value of a flag, as in `kubectl -n kube-system get pods`. */
function isValue(word = ''): boolean {
  const known = flagsOf('').find(({ name, short }) => word === `--${name}` || (short !== '' && word === `-${short}`));
  return known !== undefined && known.takes !== 'nothing';
}

/** The command that is meant: one word, or two for those that have parts. */
function commandOf(name: string, others: readonly string[]): { readonly command: string; readonly isWhole: boolean } {
  const parts = COMMAND_PATHS.filter((path) => path.startsWith(`${name} `));
  const part = others.find((word) => !word.startsWith('-'));
  if (part !== undefined && parts.length > 0) {
    const path = ALIASES[`${name} ${part}`] ?? `${name} ${part}`;
    if (parts.includes(path)) return { command: path, isWhole: false };
  }
  if (COMMAND_PATHS.includes(name)) return { command: name, isWhole: true };
  if (parts.length === 0) throw new CommandError(unknownCommand(name));
  const given = others.filter((word) => !word.startsWith('-'));
  if (given.length === 0) throw new CommandError(usage([name]));
  throw new CommandError(`error: unknown command "${given.join(' ')}"\nSee 'kubectl ${name} -h' for help and examples`);
}

/** The words without the second word of the command. */
function without(others: readonly string[], command: string): string[] {
  const parts = Object.entries(ALIASES).filter(([, path]) => path === command);
  const names = [command, ...parts.map(([alias]) => alias)].map((path) => path.split(' ')[1]);
  const place = others.findIndex((word) => names.includes(word));
  return others.filter((_word, index) => index !== place);
}
