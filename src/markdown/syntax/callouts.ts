import type { MdastNode } from 'satteri';
import { CALLOUT_KINDS, type CalloutKind, textsFor } from '#i18n';
import { own } from '../markers.ts';
import { plainTextOf } from '../plain-text.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';
import { type Tab, tabsFrom } from './tabs.ts';

/**
 * Turns quotes that begin with `[!type]` into callouts: Obsidian's, with a title of their own and folding (`+` open, `-`
 * closed), and GitHub's alerts. An unknown type looks like a note and is titled with its name. Quotes that begin with
 * `[!tab] Label` and follow one another are the tabs of one group.
 */
export const callouts: TransformFactory = (context) => {
  // In MDX a component becomes such a quote.
  if (!context.text.includes('[!') && context.format !== 'mdx') return { name: 'callouts' };
  const texts = textsFor(context.lang).callouts;
  return {
    name: 'callouts',
    mdast: {
      name: 'callouts',
      blockquote: (node, ctx) => {
        const head = headOf(node);
        if (head === undefined) return;
        if (isTab(head)) {
          const tabs = tabsFrom(node, ctx, (sibling) => tabOf(sibling, context));
          if (tabs === undefined) ctx.removeNode(node);
          else ctx.replaceNode(node, tabs);
          return;
        }
        const { written, fold, first, title, body, rest } = head;
        const kind = kindOf(written);
        ctx.replaceNode(node, {
          type: 'callout',
          data: {
            ...node.data,
            hName: fold === '' ? 'aside' : 'details',
            hProperties: {
              ...(body.length === 0 && first.data?.hProperties),
              ...node.data?.hProperties,
              className: [own('callout')],
              dataCallout: own(kind ?? 'note'),
              ...(fold === '' && { role: own('note') }),
              ...(fold === '+' && { open: true }),
            },
          },
          children: [
            {
              type: 'calloutTitle',
              data: { hName: fold === '' ? 'p' : 'summary', hProperties: { className: [own('callout-title')] } },
              children: isTitled(title) ? title : [text(kind === undefined ? capitalised(written) : texts[kind])],
            },
            ...(body.length > 0 ? [{ ...first, children: body }] : []),
            ...rest,
          ],
        });
      },
    },
  };
};

type Quote = Readonly<Extract<MdastNode, { type: 'blockquote' }>>;
type Paragraph = Readonly<Extract<MdastNode, { type: 'paragraph' }>>;

/** The first line of a callout, and what follows it. */
interface Head {
  readonly written: string;
  readonly fold: string;
  readonly first: Paragraph;
  readonly title: Inline[];
  /** What else stands in the first paragraph. */
  readonly body: Inline[];
  readonly rest: Quote['children'];
}

function headOf(quote: Quote): Head | undefined {
  const [first, ...rest] = quote.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || start?.type !== 'text') return undefined;
  const match = HEAD.exec(start.value);
  if (match === null) return undefined;
  const [whole, written = '', fold = ''] = match;
  const [title, body] = atFirstBreak([text(start.value.slice(whole.length)), ...first.children.slice(1)]);
  return { written, fold, first, title, body, rest };
}

function isTab({ written }: Head): boolean {
  return written.trim().toLowerCase() === 'tab';
}

function tabOf(node: Readonly<MdastNode>, context: DraftContext): Tab | undefined {
  const head = node.type === 'blockquote' ? headOf(node) : undefined;
  if (head === undefined || !isTab(head)) return undefined;
  const { first, title, body, rest } = head;
  const label = isTitled(title) ? title : [text(textsFor(context.lang).text.tab)];
  return {
    label,
    name: plainTextOf({ type: 'paragraph', children: label }, context).text.trim(),
    contents: [...(body.length > 0 ? [{ ...first, children: body }] : []), ...rest],
    properties: { ...(body.length === 0 && first.data?.hProperties), ...node.data?.hProperties },
  };
}

function isTitled(title: readonly Inline[]): boolean {
  return title.some((child) => child.type !== 'text' || child.value.trim() !== '');
}

/** `[!type]`, `[!type|metadata]-`: the metadata is for Obsidian's themes. */
const HEAD = /^\[!([^\]|\n]+)(?:\|[^\]\n]*)?\]([+-]?)[ \t]*/;

/** Other names of the types: https://help.obsidian.md/callouts */
const ALIASES: Readonly<Record<string, CalloutKind>> = {
  summary: 'abstract',
  tldr: 'abstract',
  hint: 'tip',
  check: 'success',
  done: 'success',
  help: 'question',
  faq: 'question',
  attention: 'warning',
  fail: 'failure',
  missing: 'failure',
  error: 'danger',
  cite: 'quote',
};

function kindOf(written: string): CalloutKind | undefined {
  const name = written.trim().toLowerCase();
  return CALLOUT_KINDS.find((kind) => kind === name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined);
}

function capitalised(name: string): string {
  const [first = '', ...rest] = name.trim();
  return first.toUpperCase() + rest.join('');
}

function text(value: string): Extract<MdastNode, { type: 'text' }> {
  return { type: 'text', value };
}

type Inline = Paragraph['children'][number];

/** Parts the contents of a paragraph at its first line break. */
function atFirstBreak(children: readonly Inline[]): [before: Inline[], after: Inline[]] {
  for (const [index, child] of children.entries()) {
    const before = children.slice(0, index);
    const after = children.slice(index + 1);
    if (child.type === 'break') return [before, after];
    const at = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type !== 'text' || at === -1) continue;
    return [
      [...before, text(child.value.slice(0, at))],
      [text(child.value.slice(at + 1)), ...after],
    ];
  }
  return [[...children], []];
}
