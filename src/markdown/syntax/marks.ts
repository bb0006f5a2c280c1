import type { MdastNode } from 'satteri';
import { asWritten } from '../as-written.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import type { MarkdownContent, MarkdownParent, TreeChanges } from '../tree/index.ts';

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
      text: (node, tree) => {
        if (!node.value.includes('==')) return;
        const parent = tree.parent(node);
        if (seen.has(parent)) return;
        seen.add(parent);
        markChildren(parent, tree, context);
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

function markChildren(parent: MarkdownParent, tree: TreeChanges, context: DraftContext): void {
  const { children } = parent;
  const marked: Mark[] = [];
  let open: Delimiter | undefined;
  for (const delimiter of children.flatMap((child, index) => delimitersIn(child, index, children.length, context))) {
    if (open !== undefined && delimiter.closes) {
      marked.push({ open, close: delimiter });
      open = undefined;
    } else if (delimiter.opens) {
      open = delimiter;
    }
  }
  if (marked.length > 0) tree.setChildren(parent, withMarks(children, marked));
}

/** A highlight, from one delimiter to the other. */
interface Mark {
  readonly open: Delimiter;
  readonly close: Delimiter;
}

function withMarks(children: readonly MdastNode[], marks: readonly Mark[]): MarkdownContent[] {
  const made: MarkdownContent[] = [];
  const start = { child: 0, index: 0 };
  for (const { open, close } of marks) {
    made.push(...between(children, start, open));
    const inside = between(children, { child: open.child, index: open.index + 2 }, close);
    // Tags of the author's may begin inside of it and end outside.
    if (inside.some(({ type }) => type === 'html'))
      made.push({ type: 'html', value: '<mark>' }, ...inside, { type: 'html', value: '</mark>' });
    else made.push({ type: 'mark', data: { hName: 'mark' }, children: inside });
    start.child = close.child;
    start.index = close.index + 2;
  }
  return [...made, ...between(children, start, { child: children.length, index: 0 })];
}

/** A place in the text of one of the children. */
type Spot = Pick<Delimiter, 'child' | 'index'>;

/** What stands between two places; a text of which there is only a part is a new one. */
function between(children: readonly MdastNode[], from: Spot, to: Spot): MarkdownContent[] {
  return children.slice(from.child, to.child + 1).flatMap((child, at): MarkdownContent[] => {
    const isFirst = at === 0 && from.index > 0;
    const isLast = from.child + at === to.child;
    if (child.type !== 'text' || !(isFirst || isLast)) return [child];
    return [{ type: 'text', value: child.value.slice(isFirst ? from.index : 0, isLast ? to.index : undefined) }];
  });
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
