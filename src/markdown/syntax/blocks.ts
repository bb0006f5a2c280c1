import type { MdastNode } from 'satteri';
import { diagnose } from '#diagnostics';
import { ANCHOR } from '../draft.ts';
import { asWritten } from '../as-written.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import type { TreeChanges } from '../tree/index.ts';

/**
 * Gives blocks the names that Obsidian's `^id` gives them: at the end of a paragraph or list item, or alone after a table,
 * quote, list or code. The element's id is `^id`, so that it never meets that of a heading.
 */
export const blocks: TransformFactory = (context) => {
  if (!context.text.includes('^') || !CANDIDATE.test(context.text)) return { name: 'blocks' };
  const named: Named = { ids: new Set(), blocks: new Set() };
  const visit = (node: Text, ctx: TreeChanges): void => {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return;
    const match = NAME.exec(last.value.slice(-LONGEST));
    const id = match?.[1];
    if (match === null || id === undefined) return;
    if (asWritten(last, context)?.isEscaped(last.value.lastIndexOf('^')) === true) return;
    const alone = node.type === 'paragraph' && node.children.length === 1 && match[0].length === last.value.length;
    const block = alone ? blockBefore(node, ctx) : blockAround(node, ctx);
    if (block === undefined) return;
    if (alone) ctx.removeNode(node);
    else ctx.setProperty(last, 'value', last.value.slice(0, -match[0].length));
    name(block, id, ctx, context, named);
  };
  return {
    name: 'blocks',
    mdast: {
      name: 'blocks',
      paragraph: visit,
      heading: visit,
    },
  };
};

const CANDIDATE = /(?:^|\s)\^[\p{L}\p{N}_-]+[ \t]*$/mu;
const NAME = /(?:^|\s+)\^([\p{L}\p{N}_-]+)\s*$/u;
const LONGEST = 200;

type Text = Readonly<Extract<MdastNode, { type: 'paragraph' | 'heading' }>>;

/** The ids that were given, and the blocks (by their offsets) that have one. */
interface Named {
  readonly ids: Set<string>;
  readonly blocks: Set<number>;
}

/** The blocks that can carry an id of their own; others are wrapped. */
const CARRIERS = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'table']);

function blockBefore(node: Readonly<MdastNode>, ctx: TreeChanges): Readonly<MdastNode> | undefined {
  const siblings = ctx.parent(node)?.children ?? [];
  let index = (ctx.indexOf(node) ?? 0) - 1;
  while (siblings[index]?.type === 'definition' || siblings[index]?.type === 'footnoteDefinition') index -= 1;
  return siblings[index];
}

function blockAround(node: Readonly<MdastNode>, ctx: TreeChanges): Readonly<MdastNode> {
  const parent = ctx.parent(node);
  return parent?.type === 'listItem' && ctx.indexOf(node) === 0 ? parent : node;
}

function name(
  block: Readonly<MdastNode>,
  id: string,
  ctx: TreeChanges,
  { findings, placeOf, sourceOffsetOf, sourceEndOf, report, verbatim }: DraftContext,
  named: Named,
): void {
  const start = block.position?.start.offset ?? 0;
  const end = block.position?.end.offset ?? start;
  if (named.ids.has(id)) {
    report(diagnose('block-id-duplicate', placeOf(start), { id }));
    return;
  }
  const isFirst = !named.blocks.has(start);
  named.ids.add(id);
  named.blocks.add(start);
  findings.blocks.push({ id, start: sourceOffsetOf(start), end: sourceEndOf(end) });
  const hProperties = { id: `${ANCHOR}^${id}` };
  if (block.type === 'heading') {
    // A heading has its own id already.
    ctx.prependChild(block, { type: 'text', value: verbatim(`<span id="${hProperties.id}"></span>`) });
  } else if (CARRIERS.has(block.type) && isFirst) {
    ctx.setProperty(block, 'data', { ...block.data, hProperties });
  } else {
    ctx.wrapNode(block, { type: 'block', data: { hName: 'div', hProperties }, children: [] });
  }
}
