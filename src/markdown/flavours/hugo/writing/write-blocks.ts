import type { Line, Meaning } from '../meaning.ts';
import type { Item, Shortcode } from '../tags/shortcodes.ts';
import { beyond, innerMargin } from './margin.ts';
import type { Page } from './page.ts';
import { writeLines, writeParts } from './write-parts.ts';
import { writeStray } from './write-tag.ts';
import { withoutBlankLines } from './standing.ts';

/** Writes the contents of a shortcode, or a part of them. */
export type WriteInner = (start: number, end: number) => void;

/** Lines of their own, with a blank line before and after. */
export function writeOwnLines(page: Page, lines: readonly Line[], indent: string): void {
  const { writer } = page;
  const prefix = prefixIn(page, indent);
  writer.beginBlock(indent);
  writer.addMarks('');
  writer.within({ ...writer.margin(), prefix }, () => {
    writeLines(page, lines);
  });
  writer.endBlock(indent);
}

/** A quote; each line of the contents gets its sign. */
export function writeQuote(
  page: Page,
  shortcode: Shortcode,
  { head, body, code, after, isTab }: Extract<Meaning, { kind: 'quote' }>,
  indent: string,
  writeInner: WriteInner,
): void {
  const { writer, text } = page;
  const { start, end } = innerOf(shortcode);
  const margin = innerMargin(text, start, end, indent, `${prefixIn(page, indent)}> `);
  const inner = withoutBlankLines(text, start, end, margin);
  if (isTab === true) keepApart(page, shortcode, indent);
  writer.beginBlock(indent);
  writer.addMarks('> ');
  writeParts(page, head);
  writer.within(margin, () => {
    const nextLine = (): void => {
      if (head.length > 0) writer.endLine();
    };
    if (body !== undefined) {
      nextLine();
      writeParts(page, body);
    } else if (code !== undefined) {
      nextLine();
      writer.addMarks('');
      writeFence(page, shortcode, code, inner);
    } else if (inner.start < inner.end) {
      nextLine();
      writeInner(inner.start, inner.end);
    }
    if (after === undefined) return;
    writer.beginBlock('');
    writeParts(page, after);
  });
  writer.endBlock(indent);
  if (isTab === true) page.lastTab = { group: shortcode.parent, mark: writer.mark() };
}

/** Two groups of tabs with nothing between them would be one. */
function keepApart(page: Page, { parent }: Shortcode, indent: string): void {
  const { writer, lastTab } = page;
  if (lastTab === undefined || lastTab.group === parent || lastTab.mark !== writer.mark()) return;
  writer.beginBlock(indent);
  writer.add('<!-- -->');
  writer.endBlock(indent);
}

/** The contents as a fence. */
export function writeCode(page: Page, shortcode: Shortcode, info: string, indent: string): void {
  const { writer, text } = page;
  const { start, end } = innerOf(shortcode);
  const margin = innerMargin(text, start, end, indent, prefixIn(page, indent));
  writer.beginBlock(indent);
  writer.addMarks('');
  writer.within(margin, () => {
    writeFence(page, shortcode, info, withoutBlankLines(text, start, end, margin));
  });
  writer.endBlock(indent);
}

function writeFence(page: Page, { items }: Shortcode, info: string, { start, end }: Stretch): void {
  const { writer, text } = page;
  const longest = (text.slice(start, end).match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  writer.add(fence + info.replace(/[`\n]/g, ''));
  writer.endLine();
  if (start < end) {
    copyCode(page, start, end, items);
    writer.endLine();
  }
  writer.add(fence);
}

/** In code Hugo knows escaped tags alone as what they are; others stay as they are written. */
function copyCode(page: Page, start: number, end: number, items: readonly Item[]): void {
  let done = start;
  for (const item of items) {
    if (item.kind !== 'stray' || item.why !== 'escaped') continue;
    page.writer.copy(done, item.token.start);
    writeStray(page, { ...item, inCode: true });
    done = item.token.end;
  }
  page.writer.copy(done, end);
}

/** The contents without the tags. */
export function writeContents(
  page: Page,
  shortcode: Shortcode,
  { before = [], after = [] }: Extract<Meaning, { kind: 'contents' }>,
  indent: string,
  writeInner: WriteInner,
): void {
  const { writer, text } = page;
  const { start, end } = innerOf(shortcode);
  const margin = innerMargin(text, start, end, indent, prefixIn(page, indent));
  if (before.length > 0) {
    writeOwnLines(page, before, indent);
    const inner = withoutBlankLines(text, start, end, margin);
    writer.within(margin, () => {
      writeInner(inner.start, inner.end);
    });
    if (after.length > 0) writeOwnLines(page, after, indent);
    return;
  }
  writer.leaveOut();
  writer.within(margin, () => {
    writeInner(start, end);
  });
  writer.leaveOut();
}

function prefixIn({ writer }: Page, indent: string): string {
  return writer.margin().prefix + beyond(indent, writer.margin());
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function innerOf({ tag, close }: Shortcode): Stretch {
  return { start: tag.end, end: close?.start ?? tag.end };
}
