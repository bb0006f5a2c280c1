import { runKubectl } from '../run-kubectl.ts';
import type { Session, Shell, Steps } from '../session.ts';
import { expanded } from './expand.ts';
import { type Filter, type NewFilter, filterNamed } from './filters.ts';
import { type Pipeline, type Stage, SyntaxFault, parseLine } from './parse-line.ts';

/** A piece of what a line writes, in the order in which it is written. */
export interface Piece {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
}

export type WritePiece = (stream: Piece['stream'], text: string) => void;

const COMMAND_NOT_FOUND = 127;

/** Runs a line as a shell does: its pipelines one after the other. Returns the exit code of the last. */
export function* runLine(shell: Shell, line: string, write: WritePiece): Steps<number> {
  let exitCode = 0;
  let pipelines: Pipeline[];
  try {
    pipelines = parseLine(line);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    write('stderr', `bash: ${error.message}\n`);
    return 2;
  }
  for (const { when, stages } of pipelines) {
    if ((when === '&&' && exitCode !== 0) || (when === '||' && exitCode === 0)) continue;
    exitCode = yield* runStages(shell, stages, undefined, write);
    shell.variables['?'] = String(exitCode);
  }
  return exitCode;
}

/** Runs the first program and the filters behind it; what comes out is the input of the next program that is no filter. */
function* runStages(
  shell: Shell,
  stages: readonly Stage[],
  piped: string | undefined,
  write: WritePiece,
): Steps<number> {
  const [first, ...rest] = stages;
  if (first === undefined) return 0;
  const words = yield* expanded(shell, first.words, write);
  const filters: { readonly create: NewFilter; readonly words: readonly string[] }[] = [];
  let { output } = first;
  while (rest[0] !== undefined && output === undefined) {
    const [name = '', ...others] = yield* expanded(shell, rest[0].words, write);
    const create = filterNamed(name);
    if (create === undefined) break;
    filters.push({ create, words: others });
    output = rest.shift()?.output;
  }
  const kept: string[] = [];
  const isKept = output !== undefined || rest.length > 0;
  const fail = (text: string): void => {
    write('stderr', text);
  };
  let push = (text: string): void => {
    if (isKept) kept.push(text);
    else write('stdout', text);
  };
  const ends: (() => number)[] = [];
  for (const { create, words: options } of filters.toReversed()) {
    const next = push;
    const writeLine = (line: string): void => {
      next(`${line}\n`);
    };
    const lines = byLines(create(options, writeLine, fail));
    push = lines.push;
    ends.unshift(lines.end);
  }
  let exitCode = yield* runProgram(shell, first, words, piped, { out: { push }, err: { push: fail } });
  for (const end of ends) exitCode = end();
  if (output !== undefined) {
    const [name = ''] = yield* expanded(shell, [output.word], write);
    shell.files[name] = (output.isAppended ? (shell.files[name] ?? '') : '') + kept.join('');
  }
  return rest.length > 0 ? yield* runStages(shell, rest, output === undefined ? kept.join('') : '', write) : exitCode;
}

/** Cuts text into lines for a filter. */
function byLines(filter: Filter): { readonly push: (text: string) => void; readonly end: () => number } {
  let rest = '';
  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(filter.push);
    },
    end: () => {
      if (rest !== '') filter.push(rest);
      return filter.end();
    },
  };
}

type Streams = Pick<Session, 'out' | 'err'>;

function* runProgram(
  shell: Shell,
  { input }: Stage,
  words: readonly string[],
  piped: string | undefined,
  { out, err }: Streams,
): Steps<number> {
  let stdin = piped;
  if (input?.is === 'text') stdin = input.text;
  if (input?.is === 'file') {
    const [name = ''] = yield* expanded(shell, [input.word], () => undefined);
    stdin = shell.files[name];
    if (stdin === undefined) {
      err.push(`bash: ${name}: No such file or directory\n`);
      return 1;
    }
  }
  const [name = '', ...rest] = words;
  const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(name === 'export' ? (rest[0] ?? '') : name);
  if (assignment !== null) {
    shell.variables[assignment[1] ?? ''] = assignment[2] ?? '';
    return 0;
  }
  switch (name) {
    case 'kubectl':
    case 'k':
      return yield* runKubectl({ cluster: shell.cluster, shell, stdin, out, err }, rest);
    case 'echo': {
      const isBare = rest[0] === '-n';
      out.push(`${rest.slice(isBare ? 1 : 0).join(' ')}${isBare ? '' : '\n'}`);
      return 0;
    }
    case 'cat':
      return cat(shell, rest, stdin, { out, err });
    case 'ls':
      out.push(
        Object.keys(shell.files)
          .sort()
          .map((file) => `${file}\n`)
          .join(''),
      );
      return 0;
    case '':
    case 'alias':
    case 'clear':
      return 0;
    default:
      return filterAlone(name, rest, stdin, { out, err });
  }
}

function cat({ files }: Shell, names: readonly string[], stdin = '', { out, err }: Streams): number {
  let exitCode = 0;
  for (const name of names.length === 0 ? ['-'] : names) {
    const text = name === '-' ? stdin : files[name];
    if (text === undefined) {
      err.push(`cat: ${name}: No such file or directory\n`);
      exitCode = 1;
    } else out.push(text);
  }
  return exitCode;
}

/** A filter that stands first works on what was given to it; everything else is not there. */
function filterAlone(name: string, words: readonly string[], stdin: string | undefined, { out, err }: Streams): number {
  const create = filterNamed(name);
  if (create === undefined || stdin === undefined) {
    const known = 'kubectl, k, cat, echo, ls, grep, head, tail, wc, sort, uniq';
    err.push(`bash: ${name}: command not found (this terminal has ${known})\n`);
    return COMMAND_NOT_FOUND;
  }
  const filter = byLines(
    create(
      words,
      (line) => {
        out.push(`${line}\n`);
      },
      err.push,
    ),
  );
  filter.push(stdin);
  return filter.end();
}
