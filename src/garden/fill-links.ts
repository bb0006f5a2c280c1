import { textsFor } from '#i18n';
import type { LinkSlot, TagSlot } from '#markdown';
import { pageHref } from './addresses.ts';
import { fragmentOf, openTag } from './html.ts';
import { idsOf } from './ids-of.ts';
import { isSavedOnly } from './media.ts';
import type { TextInk } from './page-ink.ts';
import type { NoteTarget, Target } from './target.ts';

/** The opening `<a …>` of a link. Without an `href` where it leads nowhere that a reader may go. */
export function linkTag(ink: TextInk, { title }: Pick<LinkSlot, 'title'>, target: Target | undefined): string {
  const { text: texts } = textsFor(ink.text.note.lang);
  switch (target?.kind) {
    case 'private': {
      const title = target.what === 'file' ? texts.linkPrivateFile : texts.linkPrivate;
      return openTag('a', { class: 'link-private', title });
    }
    case 'unlinked':
      return '<a>';
    case undefined:
    case 'broken':
      return openTag('a', { class: 'link-broken', title: texts.linkBroken });
    case 'external':
      return openTag('a', { class: 'external', href: target.href, rel: 'noopener noreferrer', title });
    case 'drawing':
      return target.picture === undefined
        ? openTag('a', { class: 'link-drawing', title: texts.drawing.notShown })
        : openTag('a', { href: ink.page.hrefs.file(target.picture), title });
    case 'note':
      return openTag('a', { href: noteHref(ink, target), hreflang: target.lang, title });
    case 'folder':
      return openTag('a', { href: ink.page.hrefs.folder(target, ink.page.lang), hreflang: target.lang, title });
    case 'page':
      return openTag('a', { href: target.href, title });
    case 'file': {
      const href =
        ink.page.hrefs.file(target.file) + (target.fragment === '' ? '' : fragmentOf(target.fragment.slice(1)));
      return openTag('a', { href, download: isSavedOnly(target.file.path) ? true : undefined, title });
    }
  }
}

/** Address of a note and a place in it, as short as the page allows: what it holds itself is a fragment. */
export function noteHref({ page, text, prefix }: TextInk, target: NoteTarget): string {
  const id = page.hrefs.anchor(target, page.lang);
  const isEmbedded = prefix !== '' && target.face === text.note && target.lang === undefined;
  if (id !== '' && isEmbedded && idsOf(text.draft).has(id)) return fragmentOf(prefix + id);
  const isHere = target.set === page.set && (target.lang ?? page.lang) === page.lang;
  const fragment = id === '' ? '' : fragmentOf(id);
  return isHere && fragment !== '' ? fragment : page.hrefs.note(target, page.lang) + fragment;
}

/** The opening `<a …>` of a tag; without an `href` for a tag that only a text of another language carries. */
export function tagLinkTag({ page }: TextInk, { tag }: TagSlot): string {
  const found = page.tags.named(page.lang, tag);
  return openTag('a', { class: 'tag', href: found && pageHref(page.site, page.lang, found.slug) });
}
