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
          const marker = context.slot(named);
          const children = named.labelled
            ? node.children
            : [{ type: 'text', value: context.slot({ kind: 'label', link: length }) } as const];
          // The slot is all of the opening tag: the id of a link that is also an anchor needs an element of its own.
          const { id } = node.properties;
          const anchor: Element[] =
            typeof id === 'string' ? [{ ...node, tagName: 'span', properties: { id }, children: [] }] : [];
          if (named.labelled && anchor.length === 0) {
            // To replace a node takes as long as it has neighbours.
            for (const name of Object.keys(node.properties))
              if (name !== 'href') ctx.setProperty(node, name, undefined);
            ctx.setProperty(node, 'href', marker);
            return;
          }
          ctx.replaceNode(node, { ...node, properties: { href: marker }, children: [...anchor, ...children] });
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
