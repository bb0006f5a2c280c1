import { escapeText } from '#html';
import { highlightedLines } from '../highlighter.ts';
import { lineHtml } from '../listing.ts';
import type { Patience } from '../patience.ts';
import { grammarBehind } from './prompt.ts';
import type { Command, Part } from './transcript.ts';

/**
 * The lines of a transcript as HTML: `.command` with a `.prompt` before it, `.output`, `.comment`.
 *
 * @param patience How long to colour the commands; without it they stay without colours.
 */
export function transcriptLines(parts: readonly Part[], patience?: Patience): string[] {
  return parts.flatMap((part) =>
    part.kind === 'command' ? commandLines(part, patience) : [otherLine(part.kind, part.line)],
  );
}

function otherLine(kind: 'output' | 'comment', line: string): string {
  const text = escapeText(line);
  return lineHtml(kind === 'comment' ? `<span class="c">${text}</span>` : text, [kind]);
}

function commandLines({ lines }: Command, patience: Patience | undefined): string[] {
  const code = lines.map(({ text }) => text).join('\n');
  const coloured = patience && highlightedLines(code, grammarBehind(lines[0]?.prompt ?? ''), patience);
  return lines.map(({ prompt, text }, at) => {
    const sign = prompt === '' ? '' : `<span class="prompt">${escapeText(prompt)}</span>`;
    return lineHtml(sign + (coloured === undefined ? escapeText(text) : (coloured[at] ?? '')), ['command']);
  });
}
