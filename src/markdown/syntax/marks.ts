import type { MdastContent, MdastNode, MdastVisitorContext } from 'satteri';
import { asWritten } from '../as-written.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';

/**
 * Turns `==highlight==` into `<mark>`. The opening `==` stands before and the closing after something other than white
 * space, both among the same siblings, with any inline Markdown between them. Between two words of ASCII letters (`a==b`)
 * it is a comparison.
 */
export const marks: TransformFactory = (context) => {
  if (!context.text.includes('==')) return { name: 'marks' };
  const seen = new Set<Readonly<MdastNode>>();
  return {
    name: 'marks',
    mdast: {
      name: 'marks',
      options: { position: true },
      text: (node, ctx) => {
        if (!node.value.includes('==')) return;
        const parent = ctx.parent(node);
        if (seen.has(parent)) return;
        seen.add(parent);
        markChildren(parent.children, ctx, context);
      },
    },
  };
};

/** A `==` that may open or close a highlight. */
interface Delimiter {
  readonly child: number;
  readonly index: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

function markChildren(children: readonly Readonly<MdastNode>[], ctx: MdastVisitorContext, context: DraftContext): void {
  const tags = children.map((): { index: number; tag: string }[] => []);
  let open: Delimiter | undefined;
  for (const delimiter of children.flatMap((child, index) => delimitersIn(child, index, children.length, context))) {
    if (open !== undefined && delimiter.closes) {
      tags[open.child]?.push({ index: open.index, tag: '<mark>' });
      tags[delimiter.child]?.push({ index: delimiter.index, tag: '</mark>' });
      open = undefined;
    } else if (delimiter.opens) {
      open = delimiter;
    }
  }
  for (const [index, child] of children.entries()) {
    const own = tags[index] ?? [];
    if (child.type !== 'text' || own.length === 0) continue;
    const pieces: MdastContent[] = [];
    let done = 0;
    for (const { index: at, tag } of own) {
      pieces.push({ type: 'text', value: child.value.slice(done, at) }, { type: 'html', value: tag });
      done = at + 2;
    }
    ctx.replaceNode(child, [...pieces, { type: 'text', value: child.value.slice(done) }]);
  }
}

function delimitersIn(node: Readonly<MdastNode>, child: number, siblings: number, context: DraftContext): Delimiter[] {
  if (node.type !== 'text') return [];
  const { value } = node;
  const written = asWritten(node, context);
  return [...value.matchAll(/(?<!=)==(?!=)/g)].flatMap(({ index }) => {
    if (written?.isEscaped(index) === true) return [];
    const before = value[index - 1] ?? (child > 0 ? '*' : ' ');
    const after = value[index + 2] ?? (child < siblings - 1 ? '*' : ' ');
    if (/\w/.test(before) && /\w/.test(after)) return [];
    return [{ child, index, opens: /\S/.test(after), closes: /\S/.test(before) }];
  });
}
