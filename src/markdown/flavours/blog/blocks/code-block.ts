import type { Conversion } from '../conversion.ts';
import { descendantsOf, elementsIn } from '../tree/html-node.ts';
import { codeLanguage } from './code-language.ts';
import { type CodeLine, codeLines, lineText } from './code-text.ts';
import { numberedCode } from './numbered-code.ts';
import { type BlockWriter, writeBlocks } from './write-blocks.ts';

/** Writes a `<pre>` as a block of code. One around a table of code, or around nothing but a picture, is none itself. */
export const writeListing: BlockWriter = (pre, marks, conversion) => {
  const { html } = conversion;
  const table = descendantsOf(pre).find(({ name }) => name === 'table');
  const numbered = table && numberedCode(table, html);
  const lines = numbered?.lines ?? codeLines(pre, html);
  if (lines.length === 0) {
    if (elementsIn(pre).length > 0) writeBlocks(pre.children, conversion, marks);
    return;
  }
  conversion.changed('<pre>', pre.start);
  writeCode(lines, codeLanguage(pre) || (numbered?.language ?? ''), conversion);
};

/** Writes lines of code in a fence that nothing in them ends. */
export function writeCode(lines: readonly CodeLine[], language: string, { writer }: Conversion): void {
  const runs = lines.flatMap((line) =>
    Array.from(lineText(line).matchAll(/^\s*(`{3,})/g), ([, run = '']) => run.length),
  );
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  writer.newBlock();
  writer.write(`${fence}${language}`);
  for (const line of lines) {
    writer.nextLine();
    for (const piece of line) {
      if (piece.copied) writer.copy(piece.start, piece.end);
      else writer.write(piece.text);
    }
  }
  writer.nextLine();
  writer.write(fence);
}
