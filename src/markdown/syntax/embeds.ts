import type { Custom, MdastNode } from 'satteri';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { isNoteName } from '../note-name.ts';
import { wikilinkOf } from '../wikilink.ts';

/**
 * Lifts embedded notes and files of code (`![[note]]`, `![[a.yaml]]`) out of their paragraphs, which are parted around them: what the garden puts in their
 * place are blocks. In a heading, a table or a link an embed becomes a link (`links`).
 */
export const embeds: TransformFactory = (context) => {
  if (!context.text.includes('![[')) return { name: 'embeds' };
  return {
    name: 'embeds',
    mdast: {
      name: 'embeds',
      paragraph: (node, ctx) => {
        const parts = partedAtEmbeds(node, context);
        if (parts !== undefined) ctx.replaceNode(node, parts);
      },
    },
  };
};

type Paragraph = Readonly<Extract<MdastNode, { type: 'paragraph' }>>;

/** A paragraph's contents as paragraphs and embeds in turn; `undefined` where nothing is embedded. */
function partedAtEmbeds(paragraph: Paragraph, context: DraftContext): (MdastNode | Custom)[] | undefined {
  if (!paragraph.children.some(({ type }) => type === 'image')) return undefined;
  const parts: (MdastNode | Custom)[] = [];
  let inline: Paragraph['children'] = [];
  const endParagraph = (): void => {
    const children = trimmed(inline);
    if (children.length > 0) parts.push({ type: 'paragraph', children });
    inline = [];
  };
  let found = false;
  for (const child of paragraph.children) {
    const wikilink = child.type === 'image' ? wikilinkOf(child, context) : undefined;
    if (wikilink === undefined || !isNoteName(wikilink.target)) {
      inline.push(child);
      continue;
    }
    found = true;
    endParagraph();
    const place = context.placeOf(child.position?.start.offset ?? 0);
    const { target, label, labelled } = wikilink;
    const slot = { kind: 'embed', target, ...(labelled && { label }), place } as const;
    parts.push({ type: 'embed', value: context.slot(slot) });
  }
  endParagraph();
  if (!found) return undefined;
  // A block id belongs to all of it.
  const { data } = paragraph;
  return data === undefined ? parts : [{ type: 'block', data: { ...data, hName: 'div' }, children: parts }];
}

/** Without the white space and line breaks that stood beside an embed. */
function trimmed(children: Paragraph['children']): Paragraph['children'] {
  const kept = [...children];
  while (kept.length > 0 && isBlank(kept[0])) kept.shift();
  while (kept.length > 0 && isBlank(kept.at(-1))) kept.pop();
  const [first, last] = [kept[0], kept.at(-1)];
  if (first?.type === 'text') kept[0] = { type: 'text', value: first.value.trimStart() };
  if (last?.type === 'text')
    kept[kept.length - 1] = { type: 'text', value: kept.length === 1 ? last.value.trim() : last.value.trimEnd() };
  return kept;
}

function isBlank(child: Paragraph['children'][number] | undefined): boolean {
  return child?.type === 'break' || (child?.type === 'text' && child.value.trim() === '');
}
