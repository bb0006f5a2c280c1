import type { MdastNode } from 'satteri';
import type { LinkSlot } from '../draft.ts';
import { type Element, type Root, textOf } from '../html/index.ts';
import { pathTarget } from '../link-target.ts';
import { GUARD, own, withoutMarkers } from '../markers.ts';
import type { ElementProperties } from '../read-markdown.ts';
import type { MarkdownParent } from '../tree/index.ts';
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
    ancestors: readonly MarkdownParent[],
    read: () => Omit<LinkSlot, 'kind' | 'place' | 'sentence'>,
  ): ElementProperties => {
    const place = context.placeOf(node.position?.start.offset ?? 0);
    const sentence = sentenceOf(node, ancestors);
    const index = noted.push(() => ({ kind: 'link', ...read(), place, sentence })) - 1;
    return { dataLink: own(String(index)) };
  };
  return {
    name: 'links',
    reader: {
      definition: defined.add,
      html: places.note,
      link: (node, ancestors) => {
        const wikilink = wikilinkOf(node, context);
        return wikilink === undefined
          ? note(node, ancestors, () => pathLink(node.url, node.title))
          : note(node, ancestors, () => ({ syntax: 'wiki', target: wikilink.target, labelled: wikilink.labelled }));
      },
      linkReference: (node, ancestors) =>
        note(node, ancestors, () => {
          const { url, title } = defined.get(node.identifier);
          return pathLink(url, title);
        }),
    },
    elements: {
      names: ['a'],
      visit: (link, { parent }) => {
        const slot = noted[indexIn(link.properties['dataLink'])]?.() ?? fromHtml(link, parent);
        if (slot === undefined) return undefined;
        const labelled = slot.labelled && hasContent(link);
        const { length } = context.slots;
        const href = context.slot({ ...slot, labelled });
        const label = labelled ? undefined : context.slot({ kind: 'label', link: length });
        return (element) => {
          const { id } = element.properties;
          if (label !== undefined) element.children = [{ type: 'text', value: label }];
          // The slot is all of the opening tag: the id of a link that is also an anchor needs an element of its own.
          if (typeof id === 'string')
            element.children.unshift({ type: 'element', tagName: 'span', properties: { id }, children: [] });
          element.properties = { href };
        };
      },
    },
  };

  function fromHtml(link: Readonly<Element>, parent: Root | Element): LinkSlot | undefined {
    const { href, title } = link.properties;
    if (typeof href !== 'string' || href.startsWith(GUARD)) return undefined;
    const place = places.take(href, link.properties['dataAt']);
    return {
      kind: 'link',
      ...pathLink(href, typeof title === 'string' ? title : undefined),
      place,
      sentence: htmlSentenceOf(link, parent),
    };
  }
};

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
function hasContent(link: Readonly<Element>): boolean {
  return textOf(link).trim() !== '' || link.children.some((child) => child.type === 'element');
}
