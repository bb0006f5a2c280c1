import { isLang, isSlug, type Lang } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type Addresses, CONCEPTS, pageHref, TAGS } from './addresses.ts';
import type { ConceptShelf } from './concepts/concept-shelf.ts';
import type { Find, Found } from './found.ts';
import { decode } from './permalink.ts';
import { nearestNote } from './nearest-note.ts';
import type { NoteIndex } from './note-index.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import type { TagBook } from './tag-book.ts';
import type { TranslationSets } from './translation-sets.ts';
import { joinPath, withoutNoteExtension } from './vault-paths.ts';

/** Finds what addresses lead to; they begin with `/`. */
export interface FindAddress {
  /** An address of the site (`/ko/taints/`), or one that a note says it had (a permalink). */
  readonly known: Find;
  /** An address that another generator would make of a note's path: `/docs/taints/`, `/ko/docs/taints.html`. */
  readonly elsewhere: Find;
}

export interface SiteAddressesParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly tags: TagBook;
  readonly concepts: ConceptShelf;
  readonly notes: NoteIndex;
  readonly sets: TranslationSets;
}

export function siteAddressFinder(parts: SiteAddressesParts): FindAddress {
  const { site, addresses, tags, concepts, notes, sets } = parts;
  const inLanguage = (source: Note, lang: Lang, slug: string): Found | undefined => {
    // Who writes an address in the other language means that language; in one's own it goes without saying.
    const chosen = lang === source.lang ? {} : { lang };
    const set = addresses.setAt(lang, slug);
    if (set !== undefined) return { kind: 'note', note: shownFace(set, lang, site), rivals: [], ...chosen };
    if (slug === '' || addresses.isFolder(lang, slug)) return { kind: 'folder', stem: slug, ...chosen };
    const isOfTags = tags.at(lang, slug) !== undefined || (tags.inUse && slug === TAGS);
    const isOfConcepts = concepts.at(slug) !== undefined || (concepts.inUse && slug === CONCEPTS);
    return (isOfTags || isOfConcepts) && isSlug(slug) ? { kind: 'page', href: pageHref(site, lang, slug) } : undefined;
  };
  /** The segments of an address below the site's base, decoded; none where it would leave the site. */
  const segmentsOf = (address: string): string[] => {
    const inSite = address.startsWith(site.base) ? address.slice(site.base.length) : address;
    return joinPath('', decode(inSite))?.split('/') ?? [];
  };
  return {
    known: (source, address) => {
      const [first, ...rest] = segmentsOf(address);
      if (first === undefined) return undefined;
      if (isLang(first) && site.languages.includes(first)) {
        const found = inLanguage(source, first, rest.join('/').toLowerCase());
        if (found !== undefined) return found;
      }
      const path = [first, ...rest].join('/');
      if (path === '') return { kind: 'folder', stem: '' };
      const nearest = nearestNote(notes.atPermalink(path), source.lang, sets);
      return nearest && { kind: 'note', ...nearest };
    },
    elsewhere: (source, address) => {
      const [first, ...rest] = segmentsOf(address);
      if (first === undefined) return undefined;
      const lang = isLang(first) && site.languages.includes(first) ? first : source.lang;
      const path = isLang(first) ? rest.join('/') : [first, ...rest].join('/');
      const slug = slugOf(withoutNoteExtension(path));
      const chosen = lang === source.lang ? {} : { lang };
      const nearest = nearestNote(notes.atSlug(slug), lang, sets);
      if (nearest !== undefined) return { kind: 'note', ...nearest, ...chosen };
      return addresses.isFolder(lang, slug) ? { kind: 'folder', stem: slug, ...chosen } : undefined;
    },
  };
}
