import { VOID_ELEMENTS } from '../../../html/elements.ts';
import { htmlTokens } from '../../../html/tokens.ts';
import type { Region } from '../../../source/regions.ts';

/** An element of HTML that is written out. */
export interface HtmlBlock extends Region {
  readonly name: string;
  readonly classes: readonly string[];
  /** `markdown="…"` with the white space before it; `isBlock`: its content is blocks of Markdown. */
  readonly markdown?: { readonly stretch: Region; readonly isBlock: boolean };
  /** Its end tag. */
  readonly close?: Region;
  /** It stands in no other, or only in such whose content is blocks of Markdown. */
  readonly isInMarkdown: boolean;
  /** Where the end tag of its `<summary>` ends. */
  readonly summaryEnd?: number;
}

/** Elements whose content kramdown takes for text and not for blocks. */
const SPANS =
  /^(?:a|abbr|b|bdo|big|button|cite|code|del|dfn|em|h[1-6]|i|ins|kbd|label|mark|p|q|s|samp|small|span|strong|sub|summary|sup|u|var)$/;

/**
 * Finds the blocks of HTML in a text as kramdown does: each begins a line, and what stands in one is HTML up to its end tag
 * unless it says `markdown`. Fences are left out, where they are fences.
 */
export function htmlBlocksIn(text: string): HtmlBlock[] {
  const open: Open[] = [];
  const blocks: HtmlBlock[] = [];
  const counts = new Map<string, number>();
  let fence = '';
  for (const { index: start, 0: written, 1: marks = '', 2: run, 3: before, 4: tag } of matchesIn(text)) {
    const parent = open.at(-1)?.block;
    const isInMarkdown = parent === undefined || (parent.isInMarkdown && parent.markdown?.isBlock === true);
    if (run !== undefined) {
      if (fence === '') fence = isInMarkdown ? run : '';
      else if (run.startsWith(fence) && written.slice(marks.length + run.length).trim() === '') fence = '';
      continue;
    }
    // A block begins a line; in HTML its elements may stand anywhere.
    if (fence !== '' || (isInMarkdown && before === undefined && !written.startsWith('</'))) continue;
    addTag(tag ?? written, start + (before ?? '').length, isInMarkdown);
  }
  return blocks;

  function addTag(written: string, start: number, isInMarkdown: boolean): void {
    const end = start + written.length;
    const token = htmlTokens(written)[0];
    if (token?.kind === 'start' && !token.selfClosing && !VOID_ELEMENTS.has(token.name)) {
      const isSpan = SPANS.test(token.name);
      if (isInMarkdown && isSpan && token.name !== 'summary') return;
      const block = { start, end, name: token.name, isInMarkdown, ...attributesOf(written, start, token.attributes) };
      open.push({ name: token.name, block });
      counts.set(token.name, (counts.get(token.name) ?? 0) + 1);
      blocks.push(block);
    } else if (token?.kind === 'end' && (counts.get(token.name) ?? 0) > 0) {
      let last = open.pop();
      for (; last !== undefined && last.name !== token.name; last = open.pop()) count(last.name);
      if (last === undefined) return;
      count(last.name);
      last.block.close = { start, end };
      const parent = open.at(-1)?.block;
      if (token.name === 'summary' && parent !== undefined) parent.summaryEnd ??= end;
    }
  }

  function count(name: string): void {
    counts.set(name, (counts.get(name) ?? 0) - 1);
  }
}

interface Open {
  readonly name: string;
  readonly block: { -readonly [Key in keyof HtmlBlock]: HtmlBlock[Key] };
}

/** A line that opens or closes a fence, a tag that begins a line, any other tag. */
const FENCE_OR_TAG =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(`{3,}|~{3,})[^\n]*$|^([ >]{0,3})(<\/?[a-z][^<>]*>)|<\/?[a-z][^<>]*>/gim;

function matchesIn(text: string): Iterable<{ index: number; 0: string } & readonly (string | undefined)[]> {
  return text.matchAll(FENCE_OR_TAG);
}

function attributesOf(
  written: string,
  offset: number,
  attributes: readonly { readonly name: string; readonly value: string; readonly start: number }[],
): Pick<HtmlBlock, 'classes' | 'markdown'> {
  const classes = attributes.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? [];
  const markdown = attributes.find(({ name }) => name === 'markdown');
  if (markdown === undefined) return { classes };
  const [whole = ''] = /^markdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?/i.exec(written.slice(markdown.start)) ?? [];
  const lead = /\s*$/.exec(written.slice(0, markdown.start))?.[0].length ?? 0;
  const stretch = { start: offset + markdown.start - lead, end: offset + markdown.start + whole.length };
  const name = /^<([a-z][\w-]*)/i.exec(written)?.[1]?.toLowerCase() ?? '';
  const isBlock = /^(?:1|block)$/.test(markdown.value) && (markdown.value === 'block' || !SPANS.test(name));
  return { classes, markdown: { stretch, isBlock } };
}
