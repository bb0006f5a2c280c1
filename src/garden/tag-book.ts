import { diagnose, type Diagnostic, type Place } from '#diagnostics';
import { type Lang, type Slug, toSlug } from '#naming';
import type { Draft } from '#markdown';
import type { Site } from '#site';
import type { Note } from '#vault';
import { TAGS } from './addresses.ts';
import { fieldPlaceOf } from './note-facts.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import type { TranslationSet } from './translation-sets.ts';

/** A tag in one language: what carries it or a tag below it. */
export interface Tag {
  /** As its first note writes it, with the tags above it: `쿠버네티스/워크로드`. */
  readonly name: string;
  readonly slug: Slug;
  readonly parent: Tag | undefined;
  readonly children: Tag[];
  /** Notes with the tag or one below it, in the order of the notes, each once. */
  readonly sets: Set<TranslationSet>;
}

/** The tags of a site's languages. Case is disregarded. */
export interface TagBook {
  /** Tags that are below no other. */
  top(lang: Lang): readonly Tag[];
  /** All tags, each after those above it. */
  all(lang: Lang): readonly Tag[];
  named(lang: Lang, name: string): Tag | undefined;
  at(lang: Lang, slug: string): Tag | undefined;
  /** Whether there are any tags, in any language. */
  readonly inUse: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function gatherTags(sets: readonly TranslationSet[], site: Site, draftOf: (note: Note) => Draft): TagBook {
  const diagnostics = new Map<string, Diagnostic>();
  const shelves = new Map<Lang, Shelf>();
  for (const lang of site.languages) {
    const shelf: Shelf = { byName: new Map(), byWritten: new Map(), bySlug: new Map(), diagnostics };
    shelves.set(lang, shelf);
    for (const set of sets) {
      const face = shownFace(set, lang, site);
      const draft = draftOf(face);
      if (face.frontmatter.tags.length === 0 && draft.tags.length === 0) continue;
      for (const { tag, placeOf } of tagsOf(face, draft)) {
        let found = shelf.byWritten.get(tag) ?? shelve(shelf, tag, placeOf);
        for (; found !== undefined; found = found.parent) found.sets.add(set);
      }
    }
  }
  const tags = new Map([...shelves].map(([lang, { byName }]) => [lang, [...byName.values()]]));
  const all = (lang: Lang): readonly Tag[] => tags.get(lang) ?? [];
  return {
    all,
    top: (lang) => all(lang).filter(({ parent }) => parent === undefined),
    named: (lang, name) => {
      const shelf = shelves.get(lang);
      return shelf?.byWritten.get(name) ?? shelf?.byName.get(keyOf(segmentsOf(name)));
    },
    at: (lang, slug) => shelves.get(lang)?.bySlug.get(slug),
    inUse: [...shelves.values()].some(({ byName }) => byName.size > 0),
    diagnostics: [...diagnostics.values()],
  };
}

/** A tag where a note uses it. */
export interface TagOfNote {
  readonly tag: string;
  /** Looked for only where there is something to say about it. */
  readonly placeOf: () => Place;
}

/** The tags of a note, from its frontmatter and its text. */
export function tagsOf(note: Note, draft: Draft): TagOfNote[] {
  return [
    ...note.frontmatter.tags.map((tag, index) => ({ tag, placeOf: () => fieldPlaceOf(note, 'tags', index) })),
    ...draft.tags.map(({ tag, place }) => ({ tag, placeOf: () => place })),
  ];
}

interface Shelf {
  readonly byName: Map<string, Tag>;
  /** By what notes write, as long as it was written. */
  readonly byWritten: Map<string, Tag>;
  readonly bySlug: Map<string, Tag>;
  readonly diagnostics: Map<string, Diagnostic>;
}

/** Finds or makes a tag and those above it; `undefined` for a name without a letter. */
function shelve(shelf: Shelf, name: string, placeOf: () => Place): Tag | undefined {
  const { byName, bySlug, diagnostics } = shelf;
  let tag: Tag | undefined;
  const segments = segmentsOf(name);
  for (const [index, segment] of segments.entries()) {
    const key = keyOf(segments.slice(0, index + 1));
    const known = byName.get(key);
    if (known !== undefined) {
      tag = known;
      continue;
    }
    const parent: Tag | undefined = tag;
    const wanted = toSlug(`${parent?.slug ?? TAGS}/${slugOf(segment)}`);
    let slug = wanted;
    for (let number = 2; bySlug.has(slug); number++) slug = toSlug(`${wanted}-${number}`);
    tag = {
      name: parent === undefined ? segment : `${parent.name}/${segment}`,
      slug,
      parent,
      children: [],
      sets: new Set(),
    };
    const other = bySlug.get(wanted)?.name;
    if (other !== undefined) diagnostics.set(key, diagnose('tag-collision', placeOf(), { tag: tag.name, other, slug }));
    byName.set(key, tag);
    bySlug.set(slug, tag);
    parent?.children.push(tag);
  }
  if (tag !== undefined) shelf.byWritten.set(name, tag);
  return tag;
}

/** Levels that tags may nest; what is written below them belongs to the last. */
const MOST_LEVELS = 12;

function segmentsOf(name: string): string[] {
  const segments = name
    .normalize('NFC')
    .split('/')
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  const last = segments.splice(MOST_LEVELS - 1).join(' ');
  return last === '' ? segments : [...segments, last];
}

function keyOf(segments: readonly string[]): string {
  return segments.join('/').toLowerCase();
}
