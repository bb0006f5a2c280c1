import type { Shell, Steps } from '../session.ts';
import type { Word } from './parse-line.ts';
import { type WritePiece, runLine } from './run-line.ts';

/** Words with their variables and substitutions put in; unquoted ones fall apart at blanks. */
export function* expanded(shell: Shell, words: readonly Word[], write: WritePiece): Steps<string[]> {
  const found: string[] = [];
  for (const word of words) {
    let current: string | undefined;
    for (const { is, text, isQuoted } of word) {
      let value = text;
      if (is === 'variable') value = shell.variables[text] ?? '';
      if (is === 'substitution') value = yield* outputOf(shell, text, write);
      if (is === 'text' || isQuoted) {
        current = (current ?? '') + value;
        continue;
      }
      const pieces = value.split(/\s+/);
      const last = pieces.pop() ?? '';
      for (const piece of pieces) {
        if (current !== undefined || piece !== '') found.push((current ?? '') + piece);
        current = undefined;
      }
      if (last !== '') current = (current ?? '') + last;
    }
    if (current !== undefined) found.push(current);
  }
  return found;
}

/** What a line writes, without the ends of lines at its end. */
function* outputOf(shell: Shell, line: string, write: WritePiece): Steps<string> {
  const caught: string[] = [];
  yield* runLine(shell, line, (stream, text) => {
    if (stream === 'stdout') caught.push(text);
    else write(stream, text);
  });
  return caught.join('').replace(/\n+$/, '');
}
