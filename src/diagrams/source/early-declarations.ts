import type { SourceLine } from './prepared-source.ts';

const DECLARATION = /^\s*state\s+(\S+)\s+(?:<<|\[\[)(?:choice|fork|join)(?:>>|\]\])\s*$/;

/**
 * Puts what a state is (`state x <<choice>>`) before the first that is said of it: Mermaid keeps the shape with which it first
 * meets a state. Lines keep their numbers.
 */
export function withEarlyDeclarations(body: readonly SourceLine[]): readonly SourceLine[] {
  if (!/^\s*stateDiagram/.test(body[0]?.text ?? '')) return body;
  const lines = [...body];
  for (const declaration of body) {
    const [, name] = DECLARATION.exec(declaration.text) ?? [];
    if (name === undefined) continue;
    const at = lines.indexOf(declaration);
    const start = startOfBlock(lines, at);
    const first = lines.findIndex(({ text }, index) => index >= start && index < at && names(text, name));
    if (first < 0) continue;
    lines.splice(at, 1);
    lines.splice(first, 0, declaration);
  }
  return lines;
}

/** Index of the first line of the block in which a line stands. */
function startOfBlock(lines: readonly SourceLine[], at: number): number {
  let depth = 0;
  for (let index = at - 1; index > 0; index--) {
    const text = lines[index]?.text ?? '';
    if (/^\s*\}/.test(text)) depth += 1;
    else if (/\{\s*$/.test(text) && --depth < 0) return index + 1;
  }
  return 1;
}

function names(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/[\p{L}\p{N}_]/u.test((text[at - 1] ?? ' ') + (text[at + name.length] ?? ' '));
}
