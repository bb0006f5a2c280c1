import { type Lang, toSlug } from '#naming';
import { type Addresses, pageHref } from './addresses.ts';
import { counterpartOf } from './counterpart.ts';
import { type EntryParts, entriesOf } from './entries.ts';
import type { FolderPage } from './page.ts';
import { breadcrumbsOf, facesOf, type PageBody } from './page-frame.ts';
import { MOST_ENTRIES, pagesFor, paginationOf, partOn, titleOn } from './pagination.ts';
import type { Tree, TreeNode } from './tree.ts';

export interface FolderPageParts extends EntryParts {
  readonly addresses: Addresses;
  readonly treeOf: (lang: Lang) => Tree;
}

/**
 * The page `number` of a folder's list. The first is that of a folder without a note of its own, or the home page of a site
 * without one; further ones list what a note that stands for the folder has no room for, too.
 */
export function folderPage(node: TreeNode, number: number, tree: Tree, parts: FolderPageParts): PageBody<FolderPage> {
  const { site, addresses, treeOf } = parts;
  const { lang } = tree;
  const isHome = node.parent === undefined && number === 1;
  return {
    kind: 'folder',
    lang,
    slug: node.slug,
    href: number === 1 ? node.href : pageHref(site, lang, node.slug, number),
    title: titleOn(node.title, number, lang),
    description: isHome ? site.description[lang] : '',
    faces: facesOf(site, (other) => {
      const there = other === lang ? node : counterpartOf(node, treeOf(other), addresses);
      const isThere = there !== undefined && number <= pagesOf(there);
      return { slug: there?.slug ?? toSlug(''), ...(isThere && { number }), translated: isThere };
    }),
    breadcrumbs: breadcrumbsOf(node, tree, site),
    entries: entriesOf(partOn(node.children, number, MOST_ENTRIES), lang, parts),
    ...paginationOf(number, pagesOf(node), lang, (other) => pageHref(site, lang, node.slug, other)),
    isHome,
  };
}

/** How many pages the list of a place of the tree takes. */
export function pagesOf({ children }: TreeNode): number {
  return pagesFor(children.length, MOST_ENTRIES);
}
