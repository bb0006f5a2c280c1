import { type PromptStyle, promptOf } from './prompt.ts';
import { AT_START, afterLine, isOpen } from './shell-state.ts';

/** A stretch of a terminal's transcript. */
export type Part = Command | { readonly kind: 'output' | 'comment'; readonly line: string };

export interface Command {
  readonly kind: 'command';
  /** The line with the prompt, and those that belong to the same command. */
  readonly lines: readonly { readonly prompt: string; readonly text: string }[];
}

/**
 * Tells prompts, commands and output apart. A command goes on after a backslash, inside quotation marks and in a
 * here-document, as a shell would read it; where its end is not found, it ends with its line. `undefined` where there is no
 * command at all.
 *
 * @param labelled The author calls the block a transcript; prompts that may as well be comments (`# `) are then believed,
 *   if there is no other kind.
 */
export function readTranscript(code: string, labelled: boolean): readonly Part[] | undefined {
  const lines = code.split('\n');
  const style = styleOf(lines, labelled);
  if (style === undefined) return undefined;
  const comments = style === 'certain' ? commentsBefore(lines) : new Set<number>();
  const parts: Part[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const command = readCommand(lines, at, style);
    parts.push(command ?? { kind: comments.has(at) ? 'comment' : 'output', line });
    at += command?.lines.length ?? 1;
  }
  return parts;
}

/** What the reader types: commands without prompts, one below the other. */
export function commandsOf(parts: readonly Part[]): string {
  const commands = parts.filter((part) => part.kind === 'command');
  return commands
    .map(({ lines }) => lines.map(({ text }) => text).join('\n'))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function styleOf(lines: readonly string[], labelled: boolean): PromptStyle | undefined {
  if (labelled) {
    if (lines.some((line) => promptOf(line, 'certain') !== undefined)) return 'certain';
    return lines.some((line) => promptOf(line, 'likely') !== undefined) ? 'likely' : undefined;
  }
  const first = lines.find((line) => line.trim() !== '' && !/^#+(?: |$)/.test(line)) ?? '';
  const prompt = promptOf(first, 'certain');
  return prompt !== undefined && first.length > prompt.length ? 'certain' : undefined;
}

/** Lines that begin with `#` and stand directly above a prompt: what the author says about the command. */
function commentsBefore(lines: readonly string[]): Set<number> {
  const comments = new Set<number>();
  let above = false;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    above = promptOf(line, 'certain') !== undefined || (above && line.startsWith('#'));
    if (above && line.startsWith('#')) comments.add(at);
  }
  return comments;
}

function readCommand(lines: readonly string[], start: number, style: PromptStyle): Command | undefined {
  const first = lines[start] ?? '';
  const prompt = promptOf(first, style);
  if (prompt === undefined) return undefined;
  const taken = [{ prompt, text: first.slice(prompt.length) }];
  let state = afterLine(AT_START, first.slice(prompt.length));
  // How many lines are certain to belong: a quotation mark that nothing closes is an apostrophe.
  let certain = 1;
  for (let at = start + 1; isOpen(state) && at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (promptOf(line, 'certain') !== undefined) break;
    const secondary = /^> ?/.exec(line)?.[0] ?? '';
    const text = line.slice(secondary.length);
    taken.push({ prompt: secondary, text });
    if (state.continued && state.quote === '') certain = taken.length;
    state = afterLine(state, text);
    if (!isOpen(state)) certain = taken.length;
  }
  return { kind: 'command', lines: isOpen(state) ? taken.slice(0, certain) : taken };
}
