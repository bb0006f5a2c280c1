import type { Edit } from '../../source/prepared-text.ts';
import { type Rewrite, type Rewriting, UNCHANGED } from '../rewrite.ts';
import { writeBlocks } from './blocks/write-blocks.ts';
import { furnitureOf } from './furniture.ts';
import { writeFootnotes } from './footnotes.ts';
import { withoutCode } from './markdown-code.ts';
import { emptyReport, rewritingFrom, startConversion } from './start-conversion.ts';
import { isInline } from './tree/element-kinds.ts';
import type { HtmlElement, HtmlNode } from './tree/html-node.ts';
import { htmlTree } from './tree/html-tree.ts';
import { writerFor } from './writer.ts';

/**
 * Makes Markdown of HTML that stands among Markdown, as it is copied out of the editor of a blog: of each block that begins
 * its line. Elements around Markdown stay, and so do those in a line of text.
 */
export const pastedHtml: Rewrite = (text, scene): Rewriting => {
  if (scene.note.format !== 'markdown' || !/<[a-z!]/i.test(text)) return UNCHANGED;
  const page = htmlTree(withoutCode(text));
  const report = emptyReport();
  const edits = stretchesIn(page, text).flatMap((nodes): Edit[] => {
    const start = nodes[0]?.start ?? 0;
    const end = pastStrayEnds(text, nodes.at(-1)?.end ?? 0);
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const writer = writerFor(text, start, end, indent);
    const box: HtmlElement = { ...page, children: nodes, start, end, length: end - start };
    const conversion = startConversion(box, text, scene, writer, report);
    writeBlocks(nodes, conversion);
    writeFootnotes(conversion);
    return apart(writer.edits(), start, end, text);
  });
  return edits.length === 0 ? UNCHANGED : rewritingFrom(edits, report, scene);
};

/** What ends a paragraph that a block in it has ended already. */
const STRAY_ENDS = /(?:[ \t]*\n?[ \t]*<\/p>)+/y;

function pastStrayEnds(text: string, at: number): number {
  STRAY_ENDS.lastIndex = at;
  return at + (STRAY_ENDS.exec(text)?.[0].length ?? 0);
}

/** Runs of elements that are to be Markdown; only white space stands between those of one run. */
function stretchesIn(parent: HtmlElement, text: string): HtmlNode[][] {
  const stretches: HtmlNode[][] = [];
  let goesOn = false;
  for (const node of parent.children) {
    if (node.kind === 'text') {
      goesOn &&= text.slice(node.start, node.end).trim() === '';
      continue;
    }
    // A summary stands in a block of HTML as it is.
    const isWhole =
      (!isInline(node.name) && node.name !== 'br' && node.name !== 'summary') || furnitureOf(node) !== undefined;
    const isBlock = isWhole && (goesOn || beginsLine(text, node.start));
    if (isBlock && holdsMarkdown(node, text)) {
      stretches.push(...stretchesIn(node, text));
      goesOn = false;
    } else if (isBlock && goesOn) stretches.at(-1)?.push(node);
    else if (isBlock) stretches.push([node]);
    goesOn = isBlock && !holdsMarkdown(node, text);
  }
  return stretches;
}

function beginsLine(text: string, at: number): boolean {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
}

const WRAPPERS = new Set(['article', 'center', 'details', 'div', 'main', 'p', 'section', 'span']);

/** Whether an element only stands around Markdown: after an empty line, that is what its text is (CommonMark 0.31.2, 4.6). */
function holdsMarkdown(element: HtmlElement, text: string): boolean {
  return (
    WRAPPERS.has(element.name) &&
    element.children.some(
      ({ kind, start, end }) => kind === 'text' && /\n[ \t]*\n[ \t]*\S/.test(text.slice(start, end)),
    )
  );
}

/** With an empty line before and after what is written, where Markdown stands there. */
function apart(edits: readonly Edit[], start: number, end: number, text: string): Edit[] {
  const before = text.slice(Math.max(0, start - 100), start);
  const after = text.slice(end, end + 100);
  const gapBefore = before.trim() === '' || /\n[ \t]*\n[ \t]*$/.test(before) ? '' : '\n';
  const gapAfter =
    after.trim() === '' || /^[ \t]*\n[ \t]*\n/.test(after) ? '' : /^[ \t]*\n/.test(after) ? '\n' : '\n\n';
  return [
    ...(gapBefore === '' ? [] : [{ start, end: start, insert: gapBefore }]),
    ...edits,
    ...(gapAfter === '' ? [] : [{ start: end, end, insert: gapAfter }]),
  ];
}
