import type { Href } from '#naming';
import { escapeHtml } from '#html';
import { openTag } from './html.ts';
import type { ImageSize } from './image-sizes.ts';
import { extensionOf } from './vault-paths.ts';

/** How a page shows a file. */
export type MediaKind = 'image' | 'audio' | 'video' | 'other';

const KINDS: ReadonlyMap<string, MediaKind> = new Map([
  ...['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'svg', 'bmp', 'ico', 'apng', 'jfif'].map(
    (name) => [name, 'image'] as const,
  ),
  ...['mp3', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'flac', 'aac', '3gp'].map((name) => [name, 'audio'] as const),
  ...['mp4', 'webm', 'ogv', 'mov', 'm4v'].map((name) => [name, 'video'] as const),
]);

export function mediaKind(path: string): MediaKind {
  return KINDS.get(extensionOf(path)) ?? 'other';
}

/** Documents that could run scripts in the site's name are offered to be saved, not opened. */
export function isSavedOnly(path: string): boolean {
  return ['html', 'htm', 'xhtml', 'xht', 'svg', 'xml', 'mht', 'mhtml'].includes(extensionOf(path));
}

export interface ImageLook {
  readonly href: Href;
  readonly alt: string;
  readonly title: string | undefined;
  /** As the author wants it, in CSS pixels. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** As the file has it. */
  readonly size: ImageSize | undefined;
  /** The page's first image is wanted at once. */
  readonly first: boolean;
}

/** An `<img>` whose place is known before it is loaded. */
export function imageHtml({ href, alt, title, first, ...look }: ImageLook): string {
  const { width, height } = scaled(look);
  return openTag('img', { src: href, alt, title, width, height, loading: first ? 'eager' : 'lazy', decoding: 'async' });
}

/** One side given by the author scales the other. */
function scaled({ width, height, size }: Pick<ImageLook, 'width' | 'height' | 'size'>): {
  width: number | undefined;
  height: number | undefined;
} {
  if (size === undefined || (width !== undefined && height !== undefined)) return { width, height };
  if (width !== undefined) return { width, height: Math.max(1, Math.round((width * size.height) / size.width)) };
  if (height !== undefined) return { width: Math.max(1, Math.round((height * size.width) / size.height)), height };
  return { ...size };
}

/** A player; a browser that has none shows a link instead. */
export function playerHtml(
  kind: 'audio' | 'video',
  href: Href,
  name: string,
  sides: { width?: number | undefined; height?: number | undefined } = {},
): string {
  const tag = openTag(kind, { controls: true, preload: 'metadata', src: href, 'aria-label': name, ...sides });
  return `${tag}<a href="${escapeHtml(href)}">${escapeHtml(name)}</a></${kind}>`;
}
