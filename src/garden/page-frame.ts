import { textsFor } from '#i18n';
import { type Lang, type Slug, toSlug } from '#naming';
import type { Site } from '#site';
import { pageHref } from './addresses.ts';
import type { Face, Page, TextLink } from './page.ts';
import { ancestorsOf, type Tree, type TreeNode } from './tree.ts';

/** A page without what stands around it. */
export type PageBody<Kind extends Page = Page> = Kind extends Page
  ? Omit<Kind, 'sidebar' | 'tagIndex' | 'glossary'>
  : never;

/** The home page as the first of the breadcrumbs. */
export function homeLink(site: Site, lang: Lang): TextLink {
  return { href: pageHref(site, lang, toSlug('')), text: textsFor(lang).home };
}

/** From the home page to the folder above a place of the tree; none for the home page itself. */
export function breadcrumbsOf(node: TreeNode, { lang }: Tree, site: Site): TextLink[] {
  if (node.parent === undefined) return [];
  const folders = ancestorsOf(node).map(({ href, title, titleLang }) => ({
    href,
    text: title,
    lang: titleLang,
  }));
  return [homeLink(site, lang), ...folders];
}

/** Where the language switch leads: for each language an address, and whether it holds the same in that language. */
export function facesOf(
  site: Site,
  find: (lang: Lang) => {
    readonly slug: Slug;
    readonly number?: number;
    readonly translated: boolean;
    readonly headingIds?: readonly string[];
  },
): Face[] {
  return site.languages.map((lang) => {
    const { slug, number, ...face } = find(lang);
    return { lang, href: pageHref(site, lang, slug, number), ...face };
  });
}
