import { textsFor } from '#i18n';
import type { ImageSlot } from '#markdown';
import { escapeHtml } from '#html';
import type { FileTarget, Target } from './target.ts';
import { neutralName } from './hidden-names.ts';
import { openTag } from './html.ts';
import { linkTag } from './fill-links.ts';
import { imageHtml, mediaKind, playerHtml } from './media.ts';
import type { TextInk } from './page-ink.ts';
import { nameOf, withoutEndSlashes } from './vault-paths.ts';

type Look = Pick<ImageSlot, 'alt' | 'title' | 'width' | 'height'>;

/**
 * What stands in the place of an image: the image; a player; or, for what cannot be shown here (an image of another site,
 * a document, a note), a link to it. Inside of a link it is an image or text, since links do not nest.
 */
export function imageSlotHtml(ink: TextInk, slot: ImageSlot, target: Target | undefined): string {
  const insideLink = slot.isInLink === true;
  if (target?.kind === 'file') return fileHtml(ink, target, slot, insideLink);
  if (target?.kind === 'drawing' && target.picture !== undefined)
    return fileHtml(ink, { kind: 'file', file: target.picture, fragment: '' }, slot, insideLink);
  const { text: texts } = textsFor(ink.text.note.lang);
  if (target === undefined || target.kind === 'broken') {
    const text = slot.alt === '' ? nameOf(slot.target) : slot.alt;
    return `${openTag('span', { class: 'image-missing', title: texts.imageMissing })}${escapeHtml(text)}</span>`;
  }
  const name = slot.alt === '' ? unnamed(target, ink) : slot.alt;
  if (insideLink) return target.kind === 'external' ? remoteSpan(name) : escapeHtml(name);
  const tag = target.kind === 'external' ? remoteTag(target.href, slot.title) : linkTag(ink, slot, target);
  return `${tag}${escapeHtml(name)}</a>`;
}

/** A file as a page shows it: an image, a player, or a link. */
export function fileHtml(ink: TextInk, target: FileTarget, look: Look, insideLink = false): string {
  const { page } = ink;
  const kind = mediaKind(target.file.path);
  const href = page.hrefs.file(target.file);
  const name = look.alt === '' ? nameOf(target.file.path) : look.alt;
  if (kind === 'image') {
    page.images += 1;
    const { alt, title, width, height } = look;
    return imageHtml({ href, alt, title, width, height, size: page.sizeOf(target.file), first: page.images === 1 });
  }
  if (insideLink) return escapeHtml(name);
  if (kind === 'other')
    return `${linkTag(ink, look.title === undefined ? {} : { title: look.title }, target)}${escapeHtml(name)}</a>`;
  return playerHtml(kind, href, name, kind === 'video' ? { width: look.width, height: look.height } : {});
}

function remoteSpan(name: string): string {
  return `<span class="image-remote">${escapeHtml(name)}</span>`;
}

function remoteTag(href: string, title: string | undefined): string {
  return openTag('a', { class: 'external image-remote', href, rel: 'noopener noreferrer', title });
}

/** A name for an image without a text: of the file, or of the note. */
function unnamed(target: Exclude<Target, FileTarget>, { page, text }: TextInk): string {
  switch (target.kind) {
    case 'external':
      return nameOf(withoutEndSlashes(target.href.replace(/[?#].*$/s, '')));
    case 'note':
      return page.titleOf(target.face);
    case 'private':
      return neutralName(text.note, target);
    case 'folder':
      return nameOf(target.stem);
    case 'drawing':
      return nameOf(target.file.path);
    case 'page':
    case 'unlinked':
    case 'broken':
      return '';
  }
}
