import type { MdastNode } from 'satteri';
import type { ImageSlot } from '../draft.ts';
import { type Element, replaceAt } from '../html/index.ts';
import { pathTarget } from '../link-target.ts';
import { GUARD, own, withoutMarkers } from '../markers.ts';
import type { ElementProperties } from '../read-markdown.ts';
import type { TransformFactory } from '../transform.ts';
import { wikilinkOf } from '../wikilink.ts';
import { definitions } from './definitions.ts';
import { htmlPlaces } from './html-places.ts';

/**
 * Makes every image a slot, whoever wrote it: `![[image.png|300]]`, Markdown's, `<img>`. So are embeds of other files, and of
 * notes where no block may stand (in a heading, a table, a link): the garden knows what the target is.
 */
export const images: TransformFactory = (context) => {
  if (context.format !== 'mdx' && !/!\[|<(?:img|audio|video)/i.test(context.text)) return { name: 'images' };
  const noted: (() => ImageSlot)[] = [];
  const defined = definitions();
  const places = htmlPlaces(context, 'img', 'src');
  const note = (node: MarkdownImage, read: () => Omit<ImageSlot, 'kind' | 'place'>): ElementProperties => {
    const place = context.placeOf(node.position?.start.offset ?? 0);
    const index = noted.push(() => ({ kind: 'image', ...read(), place })) - 1;
    return { dataImage: own(String(index)) };
  };
  return {
    name: 'images',
    reader: {
      definition: defined.add,
      html: places.note,
      image: (node) => {
        const wikilink = wikilinkOf(node, context);
        return wikilink === undefined
          ? note(node, () => pathImage(node.url, node.alt, node.title))
          : note(node, () => ({ syntax: 'wiki', target: wikilink.target, ...sized(wikilink.label) }));
      },
      imageReference: (node) =>
        note(node, () => {
          const { url, title } = defined.get(node.identifier);
          return pathImage(url, node.alt, title);
        }),
    },
    elements: {
      names: ['img'],
      visit: (image, place) => {
        const slot = noted[indexIn(image.properties['dataImage'])]?.() ?? fromHtml(image);
        if (slot === undefined) return undefined;
        const value = context.slot(slot);
        return () => {
          replaceAt(place, { type: 'text', value });
        };
      },
    },
  };

  function fromHtml({ properties }: Readonly<Element>): ImageSlot | undefined {
    const { src, alt, title } = properties;
    if (typeof src !== 'string') return undefined;
    const size = { width: pixels(properties.width), height: pixels(properties.height) };
    return {
      kind: 'image',
      ...pathImage(src, typeof alt === 'string' ? alt : '', typeof title === 'string' ? title : ''),
      ...(size.width !== undefined && { width: size.width }),
      ...(size.height !== undefined && { height: size.height }),
      place: places.take(src, properties['dataAt']),
    };
  }
};

type MarkdownImage = Readonly<Extract<MdastNode, { type: 'image' | 'imageReference' }>>;
type Sized = Pick<ImageSlot, 'alt' | 'width' | 'height'>;

function pathImage(
  url: string,
  alt: string | null | undefined,
  title: string | null | undefined,
): Omit<ImageSlot, 'kind' | 'place'> {
  const cleanTitle = withoutMarkers(title ?? '');
  // Obsidian's size after an alternative text: `![text|300](image.png)`.
  const written = withoutMarkers(alt ?? '');
  return {
    syntax: 'path',
    target: pathTarget(url),
    ...(written.includes('|') ? sized(written) : { alt: written }),
    ...(cleanTitle !== '' && { title: cleanTitle }),
  };
}

/** Parts `text|300`, `text|300x200` or `300` into the text and the size. */
function sized(label: string): Sized {
  const match = /^(?:([^]*)\|)?\s*(\d{1,5})(?:\s*x\s*(\d{1,5}))?\s*$/i.exec(label);
  if (match === null) return { alt: label };
  const [, alt = '', width, height] = match;
  return { alt: alt.trim(), width: Number(width), ...(height !== undefined && { height: Number(height) }) };
}

function pixels(value: unknown): number | undefined {
  const match = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/i.exec(
    typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '',
  );
  return match === null ? undefined : Number(match[1]);
}

function indexIn(value: unknown): number {
  return typeof value === 'string' && value.startsWith(GUARD) ? Number(value.slice(GUARD.length)) : -1;
}
