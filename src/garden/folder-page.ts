import { toSlug } from '#naming';
import { type Addresses, pageHref } from './addresses.ts';
import { counterpartOf } from './counterpart.ts';
import { type EntryParts, entriesOf } from './entries.ts';
import type { FolderPage } from './page.ts';
import { breadcrumbsOf, facesOf, type PageBody } from './page-frame.ts';
import type { Tree, TreeNode } from './tree.ts';
import type { Lang } from '#naming';

export interface FolderPageParts extends EntryParts {
  readonly addresses: Addresses;
  readonly treeOf: (lang: Lang) => Tree;
}

/** The page of a folder without a note of its own, or the home page of a site without one. */
export function folderPage(node: TreeNode, tree: Tree, parts: FolderPageParts): PageBody<FolderPage> {
  const { site, addresses, treeOf } = parts;
  const { lang } = tree;
  const isHome = node.parent === undefined;
  return {
    kind: 'folder',
    lang,
    slug: node.slug,
    href: pageHref(site, lang, node.slug),
    title: node.title,
    description: isHome ? site.description[lang] : '',
    faces: facesOf(site, (other) => {
      const there = other === lang ? node : counterpartOf(node, treeOf(other), addresses);
      return { slug: there?.slug ?? toSlug(''), translated: there !== undefined };
    }),
    breadcrumbs: breadcrumbsOf(node, tree, site),
    entries: entriesOf(node.children, lang, parts),
    isHome,
  };
}
