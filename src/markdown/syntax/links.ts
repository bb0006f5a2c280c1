import type { HastNode, HastVisitorContext, MdastNode, MdastVisitorContext } from 'satteri';
import type { LinkSlot } from '../draft.ts';
import { pathTarget } from '../link-target.ts';
import { GUARD, own, withoutMarkers } from '../markers.ts';
import type { TransformFactory } from '../transform.ts';
import { wikilinkOf } from '../wikilink.ts';
import { definitions } from './definitions.ts';
import { htmlPlaces } from './html-places.ts';
import { htmlSentences, sentences } from './sentences.ts';

/**
 * Makes every link a slot, whoever wrote it: wikilinks, Markdown's links, bare URLs, `<a href>`. The Markdown tree knows
 * where they stand and what surrounds them; the HTML tree has them all in their order, and what the sanitiser left of them.
 */
export const links: TransformFactory = (context) => {
  const noted: (() => LinkSlot)[] = [];
  const defined = definitions();
  const places = htmlPlaces(context, 'a', 'href');
  const sentenceOf = sentences(context);
  const htmlSentenceOf = htmlSentences();
  const closing = context.verbatim('</a>');
  const note = (
    node: MarkdownLink,
    ctx: MdastVisitorContext,
    read: () => Omit<LinkSlot, 'kind' | 'place' | 'sentence'>,
  ) => {
    const place = context.placeOf(node.position?.start.offset ?? 0);
    const sentence = sentenceOf(node, ctx);
    const index = noted.push(() => ({ kind: 'link', ...read(), place, sentence })) - 1;
    ctx.setProperty(node, 'data', { hProperties: { dataLink: own(String(index)) } });
  };
  return {
    name: 'links',
    mdast: {
      name: 'links',
      options: { position: true },
      definition: defined.add,
      html: places.note,
      link: (node, ctx) => {
        const wikilink = wikilinkOf(node, context);
        if (wikilink === undefined) note(node, ctx, () => pathLink(node.url, node.title));
        else note(node, ctx, () => ({ syntax: 'wiki', target: wikilink.target, labelled: wikilink.labelled }));
      },
      linkReference: (node, ctx) => {
        note(node, ctx, () => {
          const { url, title } = defined.get(node.identifier);
          return pathLink(url, title);
        });
      },
    },
    hast: {
      name: 'links',
      element: {
        filter: ['a'],
        visit: (node, ctx) => {
          const slot = noted[indexIn(node.properties['dataLink'])]?.() ?? fromHtml(node, ctx);
          if (slot === undefined) return;
          const named = { ...slot, labelled: slot.labelled && hasContent(node, ctx) };
          const { length } = context.slots;
          ctx.replaceNode(node, [
            text(context.slot(named)),
            ...(named.labelled ? node.children : [text(context.slot({ kind: 'label', link: length }))]),
            text(closing),
          ]);
        },
      },
    },
  };

  function fromHtml(node: Readonly<Element>, ctx: HastVisitorContext): LinkSlot | undefined {
    const { href, title } = node.properties;
    if (typeof href !== 'string' || href.startsWith(GUARD)) return undefined;
    const place = places.take(href, node.properties['dataAt']);
    return {
      kind: 'link',
      ...pathLink(href, typeof title === 'string' ? title : undefined),
      place,
      sentence: htmlSentenceOf(node, ctx),
    };
  }
};

type Element = Extract<HastNode, { type: 'element' }>;
type MarkdownLink = Readonly<Extract<MdastNode, { type: 'link' | 'linkReference' }>>;

function pathLink(
  url: string,
  title: string | null | undefined,
): Pick<LinkSlot, 'syntax' | 'target' | 'labelled' | 'title'> {
  const clean = withoutMarkers(title ?? '');
  return { syntax: 'path', target: pathTarget(url), labelled: true, ...(clean !== '' && { title: clean }) };
}

function indexIn(value: unknown): number {
  return typeof value === 'string' && value.startsWith(GUARD) ? Number(value.slice(GUARD.length)) : -1;
}

/** Whether a link has a name: text or an image. */
function hasContent(node: Readonly<Element>, ctx: HastVisitorContext): boolean {
  return ctx.textContent(node).trim() !== '' || node.children.some((child) => child.type === 'element');
}

function text(value: string): Extract<HastNode, { type: 'text' }> {
  return { type: 'text', value };
}
