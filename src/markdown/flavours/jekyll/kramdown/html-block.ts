import { VOID_ELEMENTS } from '../../../html/elements.ts';
import { htmlTokens } from '../../../html/tokens.ts';
import type { Region } from '../../../source/regions.ts';
import type { Surroundings } from '../lines/layout.ts';

/** An element of HTML that is written out. */
export interface HtmlBlock extends Region {
  readonly name: string;
  readonly classes: readonly string[];
  /** `markdown="…"` with the white space before it; `isBlock`: its content is blocks of Markdown. */
  readonly markdown?: { readonly stretch: Region; readonly isBlock: boolean };
  /** Its end tag. */
  readonly close?: Region;
  /** It stands in no other. */
  readonly isOutermost: boolean;
  /** Kramdown takes it for a part of a text. */
  readonly isSpan: boolean;
  /** Where the end tag of its `<summary>` ends. */
  readonly summaryEnd?: number;
}

/** Elements whose content kramdown takes for text and not for blocks. */
const SPANS =
  /^(?:a|abbr|b|bdo|big|button|cite|code|del|dfn|em|h[1-6]|i|ins|kbd|label|mark|p|q|s|samp|small|span|strong|sub|summary|sup|u|var)$/;

/** Finds the elements of a text and their end tags, in the order of the text. */
export function htmlBlocksIn(text: string, surroundings: (offset: number) => Surroundings): HtmlBlock[] {
  const open: { name: string; block: { -readonly [Key in keyof HtmlBlock]: HtmlBlock[Key] } }[] = [];
  const blocks: HtmlBlock[] = [];
  const counts = new Map<string, number>();
  for (const { index: start, 0: written } of text.matchAll(TAG)) {
    if (surroundings(start) !== 'attribute') continue;
    const end = start + written.length;
    const token = htmlTokens(written)[0];
    if (token?.kind === 'start' && !token.selfClosing && !VOID_ELEMENTS.has(token.name)) {
      const block = {
        start,
        end,
        name: token.name,
        isOutermost: open.length === 0,
        isSpan: SPANS.test(token.name),
        ...attributesOf(written, start, token.attributes),
      };
      open.push({ name: token.name, block });
      counts.set(token.name, (counts.get(token.name) ?? 0) + 1);
      blocks.push(block);
    } else if (token?.kind === 'end' && (counts.get(token.name) ?? 0) > 0) {
      let last = open.pop();
      for (; last !== undefined && last.name !== token.name; last = open.pop()) count(last.name);
      if (last === undefined) continue;
      count(last.name);
      last.block.close = { start, end };
      const parent = open.at(-1)?.block;
      if (token.name === 'summary' && parent !== undefined) parent.summaryEnd ??= end;
    }
  }
  return blocks;

  function count(name: string): void {
    counts.set(name, (counts.get(name) ?? 0) - 1);
  }
}

const TAG = /<\/?[a-z][^<>]*>/gi;

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
