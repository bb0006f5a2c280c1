import type { PerLang } from '#naming';
import { calloutLines, calloutKindOf } from '../callout-kinds.ts';
import { type Params, paramsIn } from '../liquid/params.ts';
import { figureLines, htmlImage, type Image, markdownImage } from './image.ts';
import { playerLink } from './player.ts';

/** What is written in the place of an include. */
export interface Replacement {
  /** As lines of their own; `[]` where nothing is to be shown. */
  readonly lines: readonly string[];
  /** Inside of a line; `undefined` where it needs lines of its own. */
  readonly inline?: string;
  /** Among HTML, where Markdown is no Markdown; `undefined` where there is no such form. */
  readonly html?: string;
  readonly became: PerLang<string>;
}

/**
 * Knows the includes that themes and authors share by their names and parameters: images, players, notices, contents.
 * `undefined` for any other.
 */
export function includeOf(markup: string): Replacement | undefined {
  const params = paramsIn(markup);
  const file = params.words[0] ?? '';
  const name = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
  if (/^(?:toc|base_path|table-of-contents)$/.test(name)) return NOTHING;
  return imageOf(name, params) ?? playerOf(name, params) ?? noticeOf(name, params);
}

const NOTHING: Replacement = { lines: [], inline: '', html: '', became: { ko: '뺌', en: 'left out' } };

const SOURCES = ['src', 'url', 'image_path', 'path', 'image', 'img', 'filename', 'file', 'source', 'image_url'];
const ALTS = ['alt', 'image_alt', 'alt_text', 'alttext', 'description', 'desc'];
const CAPTIONS = ['caption', 'figcaption', 'description', 'desc', 'text'];

function imageOf(name: string, params: Params): Replacement | undefined {
  const src = textOf(params, SOURCES);
  if (src === undefined) return undefined;
  const isImage = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#].*)?$/i.test(src);
  if (!isImage && !/fig|ima?ge?|picture|photo|screenshot/.test(name)) return undefined;
  const caption = textOf(params, CAPTIONS);
  const alt = textOf(params, ALTS) ?? textOf(params, ['title']) ?? plain(caption ?? '');
  const href = textOf(params, ['href', 'link']);
  const image: Image = {
    src: fromRoot(src),
    alt,
    ...field('caption', caption === alt && textOf(params, ['alt']) !== undefined ? undefined : caption),
    ...field('title', textOf(params, ['title'])),
    ...field('width', pixels(textOf(params, ['width', 'w', 'max-width', 'max_width']))),
    ...field('height', pixels(textOf(params, ['height', 'h']))),
    ...field('href', href === undefined ? undefined : fromRoot(href)),
  };
  const figcaption = image.caption === undefined ? '' : `<figcaption>${image.caption}</figcaption>`;
  return {
    lines: figureLines(image),
    inline: markdownImage(image),
    html: figcaption === '' ? htmlImage(image) : `<figure>${htmlImage(image)}${figcaption}</figure>`,
    became: image.caption === undefined ? { ko: '그림', en: 'image' } : { ko: '설명이 붙은 그림', en: 'figure' },
  };
}

function field<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function playerOf(name: string, params: Params): Replacement | undefined {
  const src = textOf(params, ['src', 'url', 'path', 'file']);
  const title = textOf(params, ['title', 'caption']);
  if (/video|audio|player/.test(name) && src !== undefined && !/^https?:/i.test(src)) {
    const image = { src: fromRoot(src), alt: title ?? '' };
    return { lines: [markdownImage(image)], inline: markdownImage(image), html: htmlImage(image), became: PLAYER };
  }
  const id =
    textOf(params, ['id', 'video_id', 'videoid', 'youtube_id', 'youtubeid', 'vid', 'video']) ?? params.words[1];
  const link = playerLink(textOf(params, ['provider', 'type']) ?? name, src ?? id, title);
  return link && { ...link, lines: [link.inline], became: LINK };
}

const PLAYER = { ko: '매체 파일', en: 'media file' };
const LINK = { ko: '링크', en: 'link' };

function noticeOf(name: string, params: Params): Replacement | undefined {
  const content = textOf(params, ['content', 'text', 'message', 'body']);
  const kind = calloutKindOf(/callout|alert|notice/.test(name) ? (textOf(params, ['type', 'kind']) ?? 'note') : name);
  if (content === undefined || kind === undefined) return undefined;
  const title = textOf(params, ['title']);
  return { lines: calloutLines(kind, title, content), became: { ko: '콜아웃', en: 'callout' } };
}

function textOf({ named }: Params, keys: readonly string[]): string | undefined {
  const found = keys.map((key) => named.get(key)).find((param) => param !== undefined && param.value.trim() !== '');
  return found?.isVariable === false ? found.value.trim() : undefined;
}

/** Includes put the address of the site before a path: it counts from the root. */
function fromRoot(path: string): string {
  return /^(?:[a-z][a-z\d+.-]*:|[/.#])/i.test(path) || !path.includes('/') ? path : `/${path}`;
}

function pixels(written: string | undefined): number | undefined {
  const found = /^(\d{1,4})(?:\.\d+)?(?:px)?$/.exec(written ?? '');
  return found === null ? undefined : Number(found[1]);
}

function plain(caption: string): string {
  return caption
    .replace(/<[^<>]*>/g, '')
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}
