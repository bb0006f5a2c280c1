import { escapeText } from '#html';
import { tokenLines } from '../highlighter.ts';
import { lineHtml, tokensHtml } from '../listing.ts';
import type { Token } from '../token-classes.ts';
import { grammarBehind } from './prompt.ts';
import type { Command, Part } from './transcript.ts';

/**
 * The lines of a transcript as HTML: `.command` with a `.prompt` before it, `.output`, `.comment`.
 *
 * @param until When to give up on colours (`deadline`); 0 for none from the first.
 */
export function transcriptLines(parts: readonly Part[], until: number): string[] {
  return parts.flatMap((part) =>
    part.kind === 'command' ? commandLines(part, until) : [otherLine(part.kind, part.line)],
  );
}

function otherLine(kind: 'output' | 'comment', line: string): string {
  const text = escapeText(line);
  return lineHtml(kind === 'comment' ? `<span class="c">${text}</span>` : text, [kind]);
}

function commandLines({ lines }: Command, until: number): string[] {
  const code = lines.map(({ text }) => text).join('\n');
  const tokens: readonly (readonly Token[])[] =
    tokenLines(code, grammarBehind(lines[0]?.prompt ?? ''), until) ?? lines.map((line) => [line]);
  return lines.map(({ prompt }, at) => {
    const sign = prompt === '' ? '' : `<span class="prompt">${escapeText(prompt)}</span>`;
    return lineHtml(sign + tokensHtml(tokens[at] ?? []), ['command']);
  });
}
