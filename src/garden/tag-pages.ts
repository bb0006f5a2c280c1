import { textsFor } from '#i18n';
import { type Lang, type Slug, toSlug } from '#naming';
import { type Addresses, pageHref, TAGS } from './addresses.ts';
import { collatorOf } from './collators.ts';
import { type EntryParts, entriesOf } from './entries.ts';
import { getOrAdd } from './get-or-add.ts';
import type { TagCount, TagIndexPage, TagPage, TextLink } from './page.ts';
import { facesOf, homeLink, type PageBody } from './page-frame.ts';
import { MOST_ENTRIES, MOST_TAGS, pagesFor, paginationOf, partOn, titleOn } from './pagination.ts';
import type { Tag, TagBook } from './tag-book.ts';
import type { Tree, TreeNode } from './tree.ts';

/** Narrower tags that the page of a tag lists. */
const MOST_CHILDREN = 200;

export interface TagPageParts extends EntryParts {
  readonly addresses: Addresses;
  readonly tags: TagBook;
}

/** The page `number` of a tag: notes that carry it or a tag below it, by title. */
export function tagPage(tag: Tag, number: number, tree: Tree, parts: TagPageParts): PageBody<TagPage> {
  const { site, addresses, tags } = parts;
  const { lang } = tree;
  const texts = textsFor(lang).tags;
  const nodes = getOrAdd(
    getOrAdd(nodesOfTags, tree, () => new Map<Tag, TreeNode[]>()),
    tag,
    () => nodesOf(tag, tree, addresses),
  );
  return {
    kind: 'tag',
    lang,
    slug: tag.slug,
    href: pageHref(site, lang, tag.slug, number),
    title: titleOn(texts.title(tag.name), number, lang),
    description: texts.description(tag.name, nodes.length),
    faces: facesOf(site, (other) => {
      const there = tags.named(other, tag.name);
      const isThere = there !== undefined && number <= pagesOfTag(there);
      return { slug: there?.slug ?? toSlug(TAGS), ...(isThere && { number }), translated: isThere };
    }),
    breadcrumbs: [
      homeLink(site, lang),
      indexLink(lang, parts),
      ...tagsAbove(tag).map((above) => linkTo(above, lang, parts)),
    ],
    tag: tag.name,
    noteCount: nodes.length,
    entries: entriesOf(partOn(nodes, number, MOST_ENTRIES), lang, parts),
    children: number === 1 ? countsOf(tag.children, lang, parts).slice(0, MOST_CHILDREN) : [],
    ...paginationOf(number, pagesOfTag(tag), lang, (other) => pageHref(site, lang, tag.slug, other)),
  };
}

const nodesOfTags = new WeakMap<Tree, Map<Tag, TreeNode[]>>();
const countsOfTags = new WeakMap<TagBook, Map<Lang, TagCount[]>>();

/** The notes of a tag in the order of their titles; a long list is shown on many pages and sorted once. */
function nodesOf({ sets }: Tag, tree: Tree, addresses: Addresses): TreeNode[] {
  const nodes = [...sets].map((set) => tree.at(addresses.slugOf(set, tree.lang))).filter((node) => node !== undefined);
  const keyed = nodes.map((node) => ({ node, place: tree.placeOf(node.title) }));
  keyed.sort((a, b) => a.place - b.place || (a.node.slug < b.node.slug ? -1 : 1));
  return keyed.map(({ node }) => node);
}

/** How many pages the notes of a tag take. */
export function pagesOfTag({ sets }: Tag): number {
  return pagesFor(sets.size, MOST_ENTRIES);
}

/** How many pages all tags of a language take. */
export function pagesOfTags(tags: TagBook, lang: Lang): number {
  return pagesFor(tags.all(lang).length, MOST_TAGS);
}

/** The page `number` of all tags of a language. */
export function tagIndexPage(number: number, { lang }: Tree, parts: TagPageParts): PageBody<TagIndexPage> {
  const { site, tags } = parts;
  const texts = textsFor(lang).tags;
  const slug: Slug = toSlug(TAGS);
  const all = getOrAdd(
    getOrAdd(countsOfTags, tags, () => new Map<Lang, TagCount[]>()),
    lang,
    () => countsOf(tags.all(lang), lang, parts),
  );
  return {
    kind: 'tag-index',
    lang,
    slug,
    href: pageHref(site, lang, slug, number),
    title: titleOn(texts.all, number, lang),
    description: texts.indexDescription(tags.all(lang).length),
    faces: facesOf(site, (other) => {
      const isThere = number <= pagesOfTags(tags, other);
      return { slug, ...(isThere && { number }), translated: isThere };
    }),
    breadcrumbs: [homeLink(site, lang)],
    tags: partOn(all, number, MOST_TAGS),
    ...paginationOf(number, pagesOfTags(tags, lang), lang, (other) => pageHref(site, lang, slug, other)),
  };
}

function countsOf(tags: readonly Tag[], lang: Lang, parts: TagPageParts): TagCount[] {
  const collator = collatorOf(lang);
  return tags
    .map((tag) => ({ ...linkTo(tag, lang, parts), tag: tag.name, count: tag.sets.size }))
    .sort((a, b) => collator.compare(a.tag, b.tag));
}

function linkTo(tag: Tag, lang: Lang, { site }: TagPageParts): TextLink {
  return { href: pageHref(site, lang, tag.slug), text: tag.name };
}

function indexLink(lang: Lang, { site }: TagPageParts): TextLink {
  return { href: pageHref(site, lang, toSlug(TAGS)), text: textsFor(lang).tags.all };
}

/** The tags above one, from the top down. */
function tagsAbove({ parent }: Tag): Tag[] {
  return parent === undefined ? [] : [...tagsAbove(parent), parent];
}
