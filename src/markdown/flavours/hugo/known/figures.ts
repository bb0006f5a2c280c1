import {
  asTarget,
  type KnownShortcode,
  type KnownShortcodes,
  type Line,
  link,
  type Meaning,
  type Part,
  type Use,
} from '../meaning.ts';
import type { Value } from '../tags/parameters.ts';

const became = { ko: '그림', en: 'an image' };

/**
 * `{{< figure src="…" alt="…" title="…" caption="…" attr="…" attrlink="…" link="…" width="…" height="…" >}}` (Hugo's
 * embedded `figure.html`). Captions are Markdown and have no form there, so that they stand in a `<figure>`.
 */
const figure: KnownShortcode = {
  became,
  mean: (use) => {
    const image = imageOf(use, use.at(1));
    if (image === undefined) return { kind: 'missing', parameter: 'src' };
    const caption = captionOf(use);
    if (caption.length === 0) return { kind: 'text', before: image, own: true };
    return {
      kind: 'lines',
      lines: [['<figure>'], [], image, [], ['<figcaption>'], [], ...caption, [], ['</figcaption>'], ['</figure>']],
      inline: image,
    };
  },
};

/** Docsy's `{{< imgproc name Fill "600x300" >}}caption{{< /imgproc >}}`; the size it asks for is made from the image. */
const processed: KnownShortcode = {
  became,
  mean: (use): Meaning => {
    const image = imageOf(use);
    if (image === undefined) return { kind: 'missing', parameter: 'src' };
    if (!use.hasInner || use.inner.trim() === '') return { kind: 'text', before: image, own: true };
    return {
      kind: 'contents',
      before: [['<figure>'], [], image, [], ['<figcaption>'], []],
      after: [['</figcaption>'], ['</figure>']],
    };
  },
};

function imageOf(use: Use, second?: Value): Line | undefined {
  const src = use.named('src', 'image', 'url', 'file') ?? use.at(0);
  if (src === undefined || src.text.trim() === '') return undefined;
  const alt = (use.named('alt') ?? use.named('caption', 'title') ?? second)?.text ?? '';
  const clean = plain(alt);
  const image: Part[] = ['![', ...sizeOf(use, clean), '](', ...asTarget(src), ')'];
  const target = use.named('link', 'href');
  return target === undefined ? image : link(image, asTarget(target));
}

/** Text in the place of an alternative text: its links and emphasis mean nothing there. */
function plain(text: string): string {
  return text
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/<[^<>]*>|[*`[\]|]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function sizeOf({ named }: Use, alt: string): string[] {
  const [width, height] = [pixels(named('width')?.text), pixels(named('height')?.text)];
  if (width === undefined) return [alt];
  return [`${alt}|${width}${height === undefined ? '' : `x${height}`}`];
}

function pixels(written: string | undefined): string | undefined {
  return /^\s*(\d{1,5})(?:px)?\s*$/.exec(written ?? '')?.[1];
}

function captionOf({ named }: Use): Line[] {
  const [title, caption, attr, attrLink] = [named('title'), named('caption'), named('attr'), named('attrlink')];
  const credit = attr === undefined ? [] : attrLink === undefined ? [attr] : link([attr], asTarget(attrLink));
  const text = [...(caption === undefined ? [] : [caption, ...(credit.length > 0 ? [' '] : [])]), ...credit];
  return [
    ...(title === undefined ? [] : [['**', title, '**']]),
    ...(title !== undefined && text.length > 0 ? [[]] : []),
    ...(text.length === 0 ? [] : [text]),
  ];
}

export const figureShortcodes: KnownShortcodes = {
  figure,
  image: figure,
  img: figure,
  imgproc: processed,
  'tutorials/carousel-item': figure,
};
