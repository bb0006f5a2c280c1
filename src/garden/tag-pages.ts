import { textsFor } from '#i18n';
import { type Lang, type Slug, toSlug } from '#naming';
import { type Addresses, pageHref, TAGS } from './addresses.ts';
import { collatorOf } from './collators.ts';
import { type EntryParts, entriesOf } from './entries.ts';
import type { TagCount, TagIndexPage, TagPage, TextLink } from './page.ts';
import { facesOf, homeLink, type PageBody } from './page-frame.ts';
import type { Tag, TagBook } from './tag-book.ts';
import type { Tree } from './tree.ts';

export interface TagPageParts extends EntryParts {
  readonly addresses: Addresses;
  readonly tags: TagBook;
}

/** The page of a tag: notes that carry it or a tag below it, by title. */
export function tagPage(tag: Tag, tree: Tree, parts: TagPageParts): PageBody<TagPage> {
  const { site, addresses, tags } = parts;
  const { lang } = tree;
  const texts = textsFor(lang).tags;
  const collator = collatorOf(lang);
  const nodes = [...tag.sets].map((set) => tree.at(addresses.slugOf(set, lang))).filter((node) => node !== undefined);
  nodes.sort((a, b) => collator.compare(a.title, b.title) || (a.slug < b.slug ? -1 : 1));
  return {
    kind: 'tag',
    lang,
    slug: tag.slug,
    href: pageHref(site, lang, tag.slug),
    title: texts.title(tag.name),
    description: texts.description(tag.name, nodes.length),
    faces: facesOf(site, (other) => {
      const there = tags.named(other, tag.name);
      return { slug: there?.slug ?? toSlug(TAGS), translated: there !== undefined };
    }),
    breadcrumbs: [
      homeLink(site, lang),
      indexLink(lang, parts),
      ...tagsAbove(tag).map((above) => linkTo(above, lang, parts)),
    ],
    tag: tag.name,
    noteCount: nodes.length,
    entries: entriesOf(nodes, lang, parts),
    children: countsOf(tag.children, lang, parts),
  };
}

/** The page of all tags of a language. */
export function tagIndexPage({ lang }: Tree, parts: TagPageParts): PageBody<TagIndexPage> {
  const { site, tags } = parts;
  const texts = textsFor(lang).tags;
  const slug: Slug = toSlug(TAGS);
  return {
    kind: 'tag-index',
    lang,
    slug,
    href: pageHref(site, lang, slug),
    title: texts.all,
    description: texts.indexDescription(tags.all(lang).length),
    faces: facesOf(site, () => ({ slug, translated: true })),
    breadcrumbs: [homeLink(site, lang)],
    tags: countsOf(tags.all(lang), lang, parts),
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
