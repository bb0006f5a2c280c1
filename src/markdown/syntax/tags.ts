import type { MdastNode } from 'satteri';
import { asWritten } from '../as-written.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import type { TreeChanges } from '../tree/index.ts';

/**
 * Finds `#tags` in prose, as Obsidian does: after white space or at the start of a line; letters of any script, digits,
 * `_`, `-` and `/` for nesting, with a letter among them. None in code, in the labels of links or after a backslash; and
 * no colours (`#e8f5e8`).
 */
export const tags: TransformFactory = (context) => {
  if (!CANDIDATE.test(context.text)) return { name: 'tags' };
  const closing = context.verbatim('</a>');
  const seen = new Set<string>();
  return {
    name: 'tags',
    mdast: {
      name: 'tags',
      text: (node, ctx) => {
        const found = tagsIn(node, context);
        if (found.length === 0 || isInLink(node, ctx)) return;
        let value = '';
        let done = 0;
        for (const { tag, index, offset } of found) {
          if (!seen.has(tag)) context.findings.tags.push({ tag, place: context.placeOf(offset) });
          seen.add(tag);
          value += `${node.value.slice(done, index)}${context.slot({ kind: 'tag', tag })}#${tag}${closing}`;
          done = index + 1 + tag.length;
        }
        ctx.setProperty(node, 'value', value + node.value.slice(done));
      },
    },
  };
};

interface FoundTag {
  readonly tag: string;
  /** Where its `#` stands in the value of the text node, and in the parsed text. */
  readonly index: number;
  readonly offset: number;
}

const CANDIDATE = /(?:^|\s)#[^\s#]/;
const TAG = /#([\p{L}\p{N}\p{M}\p{Extended_Pictographic}\u200D\uFE0F_/-]+)/gu;
const HAS_LETTER = /[\p{L}\p{Extended_Pictographic}_]/u;
const STARTS_WORD = /^\s?$/;
const IS_COLOUR = /^(?=.*\d)(?:[\da-f]{6}|[\da-f]{8})$/i;

function tagsIn(node: Readonly<Extract<MdastNode, { type: 'text' }>>, context: DraftContext): FoundTag[] {
  if (!node.value.includes('#')) return [];
  const written = asWritten(node, context);
  if (written === undefined) return [];
  return [...node.value.matchAll(TAG)].flatMap((match) => {
    const tag = (match[1] ?? '').replace(/\/+$/, '');
    const offset = written.offsetOf(match.index);
    if (!HAS_LETTER.test(tag) || IS_COLOUR.test(tag) || written.isEscaped(match.index)) return [];
    return STARTS_WORD.test(context.slice(offset - 1, offset)) ? [{ tag, index: match.index, offset }] : [];
  });
}

function isInLink(node: Readonly<MdastNode>, ctx: TreeChanges): boolean {
  for (let parent = ctx.parent(node); parent !== undefined; parent = ctx.parent(parent)) {
    if (parent.type === 'link' || parent.type === 'linkReference') return true;
  }
  return false;
}
