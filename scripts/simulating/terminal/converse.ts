import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { type Terminal, answer, completions } from './terminal.ts';

/** Where lines come from and where answers go. */
export interface Ends {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: then there is a prompt, history and completion. */
  readonly isTerminal: boolean;
}

/**
 * Answers line by line until the input ends; says whether all went well. A line that ends with `<<WORD` takes the lines below it,
 * up to one with that word alone, as its standard input, as a shell does.
 */
export async function converse(terminal: Terminal, { input, output, isTerminal }: Ends): Promise<boolean> {
  const lines = createInterface({
    input,
    ...(isTerminal ? { output } : {}),
    terminal: isTerminal,
    prompt: '$ ',
    historySize: 1000,
    completer: (line: string): [string[], string] => [completions(terminal, line), line.split(/\s+/).at(-1) ?? ''],
  });
  let isFine = true;
  let open: { readonly line: string; readonly word: string; readonly body: string[] } | undefined;
  const say = (line: string, body?: string): boolean => {
    const { text, isFault, isEnd } = answer(terminal, line, body);
    output.write(text);
    if (isFault) isFine = false;
    return isEnd;
  };
  if (isTerminal) lines.prompt();
  for await (const line of lines) {
    const heredoc = open === undefined ? /^(.*?)\s*<<-?\s*(['"]?)(\w+)\2\s*$/.exec(line) : null;
    if (open !== undefined) {
      if (line.trim() !== open.word) {
        open.body.push(line);
        continue;
      }
      const { line: command, body } = open;
      open = undefined;
      if (say(command, `${body.join('\n')}\n`)) break;
    } else if (heredoc !== null) {
      open = { line: heredoc[1] ?? '', word: heredoc[3] ?? '', body: [] };
      continue;
    } else if (say(line)) break;
    if (isTerminal) lines.prompt();
  }
  lines.close();
  return isFine;
}
