import { type Result, type Shell, advance, runLineToEnd, settle } from '#simulator';
import type { Part } from '../transcript/transcript.ts';
import { type Difference, firstDifference } from './same-output.ts';

/** What a command of a transcript did when it was run. Lines count from 1 in the block. */
export interface Rehearsed {
  readonly command: string;
  /** The line at which the command begins, and the first behind its last. */
  readonly line: number;
  readonly outputLine: number;
  /** How many lines of output the transcript shows. */
  readonly outputLines: number;
  /** Missing for a command that the simulator does not have. */
  readonly printed: readonly string[] | undefined;
  readonly difference: Difference | undefined;
  /** Texts of the files that it names. */
  readonly files: Readonly<Record<string, string>>;
}

/** A command as it stands in a transcript, with the output below it. */
interface Scene {
  readonly command: string;
  readonly line: number;
  readonly outputLine: number;
  readonly output: readonly string[];
}

/**
 * Runs the commands of a transcript and compares what they print. Before each of them all comes to rest, as it would for a
 * person who waits until nothing moves; behind `sleep 30` exactly that time has passed. `isTimed`: the first comes at once.
 * `fileFor` gives the text of a file that a command names.
 */
export function rehearse(
  shell: Shell,
  parts: readonly Part[],
  { isTimed, fileFor }: { readonly isTimed: boolean; readonly fileFor: (name: string) => string | undefined },
): Rehearsed[] {
  const { cluster } = shell;
  let isAtOnce = isTimed;
  return scenesOf(parts).map((scene) => {
    const { command, line, outputLine, output } = scene;
    const files = filesOf(command, fileFor);
    const about = { command, line, outputLine, outputLines: output.length, files };
    const seconds = /^sleep (\d+)s?$/.exec(command)?.[1];
    if (seconds !== undefined) {
      advance(cluster, Number(seconds));
      isAtOnce = true;
      return { ...about, printed: [], difference: undefined };
    }
    if (!isAtOnce) settle(cluster);
    isAtOnce = false;
    Object.assign(shell.files, files);
    const result = runLineToEnd(shell, command);
    if (isUnknown(result)) return { ...about, printed: undefined, difference: undefined };
    const { stdout, stderr } = result;
    const printed = `${stderr}${stdout}`.trimEnd().split('\n');
    return { ...about, printed, difference: firstDifference(output, printed) };
  });
}

/** The shell has kubectl and a few filters; what else a person may type, nobody runs here. */
function isUnknown({ exitCode, stderr }: Result): boolean {
  return exitCode === 127 || stderr.startsWith('bash: ');
}

function filesOf(command: string, fileFor: (name: string) => string | undefined): Record<string, string> {
  const names = [...command.matchAll(/(?:^|\s)(?:-f|--filename)[= ]?(\S+)/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.flatMap((name): [string, string][] => {
      const text = fileFor(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

function scenesOf(parts: readonly Part[]): Scene[] {
  const scenes: { command: string; line: number; outputLine: number; output: string[] }[] = [];
  let line = 1;
  let isOutput = false;
  for (const part of parts) {
    if (part.kind === 'command') {
      const command = part.lines
        .map(({ text }) => text)
        .join('\n')
        .replaceAll(/\\\n\s*/g, ' ')
        .trim();
      isOutput = command !== '';
      if (isOutput) scenes.push({ command, line, outputLine: line + part.lines.length, output: [] });
      line += part.lines.length;
    } else {
      // What the author says between two commands is no output.
      if (part.kind === 'comment') isOutput = false;
      if (isOutput) scenes.at(-1)?.output.push(part.line);
      line += 1;
    }
  }
  return scenes;
}
