import { isLang, isSlug, type Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type Addresses, pageHref, TAGS } from './addresses.ts';
import type { Found } from './finder.ts';
import { decode, permalinkPath } from './permalink.ts';
import { nearestNote } from './nearest-note.ts';
import type { NoteIndex } from './note-index.ts';
import { shownFace } from './shown-face.ts';
import type { TagBook } from './tag-book.ts';
import type { TranslationSets } from './translation-sets.ts';
import { joinPath } from './vault-paths.ts';

/** Finds what an address of the site (`/ko/taints/`) or an old one (a permalink) leads to. */
export type FindAddress = (source: Note, address: string) => Found | undefined;

export interface SiteAddressesParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly tags: TagBook;
  readonly notes: NoteIndex;
  readonly sets: TranslationSets;
}

export function siteAddressFinder({ site, addresses, tags, notes, sets }: SiteAddressesParts): FindAddress {
  const inLanguage = (source: Note, lang: Lang, slug: string): Found | undefined => {
    // Who writes an address in the other language means that language; in one's own it goes without saying.
    const chosen = lang === source.lang ? {} : { lang };
    const set = addresses.setAt(lang, slug);
    if (set !== undefined) return { kind: 'note', note: shownFace(set, lang, site), rivals: [], ...chosen };
    if (slug === '' || addresses.isFolder(lang, slug)) return { kind: 'folder', stem: slug, ...chosen };
    if (tags.at(lang, slug) === undefined && !(tags.inUse && slug === TAGS)) return undefined;
    return isSlug(slug) ? { kind: 'page', href: pageHref(site, lang, slug) } : undefined;
  };
  return (source, address) => {
    const inSite = address.startsWith(site.base) ? address.slice(site.base.length) : address;
    const path = joinPath('', decode(inSite)) ?? '';
    const [first = '', ...rest] = path.split('/');
    if (isLang(first) && site.languages.includes(first)) {
      const found = inLanguage(source, first, rest.join('/').toLowerCase());
      if (found !== undefined) return found;
    }
    if (path === '') return { kind: 'folder', stem: '' };
    const nearest = nearestNote(notes.atPermalink(permalinkPath(path)), source.lang, sets);
    return nearest && { kind: 'note', ...nearest };
  };
}
