import { type Completion, type Shell, complete } from '#simulator';

/** What a line of the terminal can go on with at the cursor. */
export function completionAt(shell: Shell, line: string, cursor: number): Completion {
  return complete(shell, line, cursor);
}
