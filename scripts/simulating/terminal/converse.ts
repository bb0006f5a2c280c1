import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { isUnfinished } from '#simulator';
import { type Terminal, answer, completions } from './terminal.ts';

/** Where lines come from and where answers go. */
export interface Ends {
  readonly input: Readable;
  readonly output: Writable;
  /** Whether a person types: then there is a prompt, history and completion. */
  readonly isTerminal: boolean;
}

/**
 * Answers line by line until the input ends; says whether all went well. A line that a shell would not take for finished, such as
 * the beginning of a here-document, goes on below.
 */
export async function converse(terminal: Terminal, { input, output, isTerminal }: Ends): Promise<boolean> {
  const lines = createInterface({
    input,
    ...(isTerminal ? { output } : {}),
    terminal: isTerminal,
    historySize: 1000,
    completer: (line: string): [string[], string] => completions(terminal, line),
  });
  const prompt = (text: string): void => {
    if (!isTerminal) return;
    lines.setPrompt(text);
    lines.prompt();
  };
  let isFine = true;
  let begun = '';
  prompt('$ ');
  for await (const line of lines) {
    begun += begun === '' ? line : `\n${line}`;
    if (isUnfinished(begun)) {
      prompt('> ');
      continue;
    }
    const { text, isFault, isEnd } = answer(terminal, begun);
    begun = '';
    output.write(text);
    if (isFault) isFine = false;
    if (isEnd) break;
    prompt('$ ');
  }
  lines.close();
  return isFine;
}
