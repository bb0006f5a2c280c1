import { linksMarkedIn, type Stretch, stretchesOf } from '../links/link-marks.ts';
import { LINK_SCHEME } from '../links/link-scheme.ts';
import { type Part, part } from './part.ts';

/** What is known of links while a picture is copied. */
export interface Linking {
  /** How many links the diagram has. */
  readonly count: number;
  /** What makes all that is being copied one link: a `click`, or the only link in the label of a node. */
  readonly within?: 'click' | 'label';
  /** A link whose text goes on in the next `text` of the same parent, as that of a broken line does. */
  open: { readonly link: number; readonly parent: Element | null } | undefined;
}

/** What is drawn of a link. */
export function linkPart(link: number, children: (Part | string)[] = []): Part {
  return { ...part('a', children), link };
}

/** Groups that are one thing to the reader. */
const NODES =
  /(?:^|\s)(?:node|actor|actor-man|mindmap-node|timeline-node|architecture-service|person-man|task-wrapper|usecase|treemapNode)(?:\s|$)/;

/** The link that an element becomes as a whole: one in which it stands by a `click`, or the only one in a node's label. */
export function linkOf(
  element: Element,
  { count, within }: Linking,
): { readonly link: number; readonly by: 'click' | 'label' } | undefined {
  if (count === 0 || within !== undefined) return undefined;
  if (element.localName === 'a') {
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
    const link = href.startsWith(LINK_SCHEME) ? Number(href.slice(LINK_SCHEME.length)) : count;
    return link < count ? { link, by: 'click' } : undefined;
  }
  const isNode = NODES.test(element.getAttribute('class') ?? '') || element.getAttribute('data-et') === 'participant';
  if (element.localName !== 'g' || !isNode) return undefined;
  const [link, ...others] = linksMarkedIn(element.textContent);
  return link === undefined || link >= count || others.length > 0 ? undefined : { link, by: 'label' };
}

/** The text of an element, taken apart by links. */
export function stretchesIn(
  { element, text }: { readonly element: Element; readonly text: string },
  linking: Linking,
): readonly Stretch[] {
  if (linking.count === 0) return [{ text, link: undefined }];
  const parent = (element.closest('text') ?? element).parentElement;
  const before = linking.open?.parent === parent ? linking.open.link : undefined;
  const { stretches, open } = stretchesOf(text, before);
  linking.open = open === undefined ? undefined : { link: open, parent };
  return stretches;
}
