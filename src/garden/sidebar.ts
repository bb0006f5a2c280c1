import { type Href, toHref } from '#naming';
import type { Site } from '#site';
import { getOrAdd } from './get-or-add.ts';
import type { Branch, SidebarItem } from './page.ts';
import { levelOf, type SidebarLevel } from './sidebar-level.ts';
import { ancestorsOf, type Tree, type TreeNode } from './tree.ts';

/** Neighbours that a page lists on each level, and that a branch does: a page's size must not grow with the wiki. */
const MOST_ON_PAGE = 60;
const MOST_IN_BRANCH = 200;

/** Sidebars of the pages of a language. */
export interface Sidebars {
  /** The top level, and the branch down to `node` and what lies in it; without a node (tags) the top level alone. */
  around(node: TreeNode | undefined): SidebarLevel;
  /** What each folder holds, for a reader who opens it where it is closed. */
  branches(): Branch[];
}

export function sidebarsOf(tree: Tree, site: Site): Sidebars {
  const { lang } = tree;
  const closed = new Map<TreeNode, SidebarItem>();
  const link = (node: TreeNode) => ({
    href: node.href,
    text: node.title,
    lang: node.titleLang,
    kind: node.children.length > 0 ? ('folder' as const) : ('note' as const),
  });
  const closedItem = (node: TreeNode): SidebarItem => {
    const known = closed.get(node);
    if (known !== undefined) return known;
    const made: SidebarItem = {
      ...link(node),
      state: 'other',
      ...(node.children.length > 0 && { branchHref: branchHref(site, tree, node) }),
    };
    closed.set(node, made);
    return made;
  };
  const closedLevels = new Map<TreeNode, SidebarLevel>();
  /** What a folder holds: `most` of it, around the node that is open. */
  const list = (folder: TreeNode, most: number, open?: { node: TreeNode; item: SidebarItem }): SidebarLevel => {
    const { children } = folder;
    const closed = getOrAdd(closedLevels, folder, () => children.map(closedItem));
    const middle = (open?.node.position ?? 0) - Math.floor(most / 2);
    const start = Math.max(0, Math.min(middle, children.length - most));
    const end = Math.min(start + most, children.length);
    const rest: SidebarLevel = [{ ...link(folder), text: '…', kind: 'folder', state: 'other', isRest: true }];
    return levelOf({
      ...{ closed, start, end, before: start === 0 ? [] : rest, after: end === children.length ? [] : rest },
      open: open && { at: open.node.position, item: open.item },
    });
  };
  return {
    around: (node) => {
      if (node === undefined || node === tree.root) return list(tree.root, MOST_ON_PAGE);
      const inside = node.children.length > 0 && { children: list(node, MOST_ON_PAGE) };
      let open = { node, item: { ...link(node), state: 'current', ...inside } as SidebarItem };
      for (const above of ancestorsOf(node).toReversed()) {
        const item: SidebarItem = { ...link(above), state: 'ancestor', children: list(above, MOST_ON_PAGE, open) };
        open = { node: above, item };
      }
      return list(tree.root, MOST_ON_PAGE, open);
    },
    branches: () =>
      tree.nodes
        .filter((node) => node !== tree.root && node.children.length > 0)
        .map((node) => ({ lang, slug: node.slug, items: list(node, MOST_IN_BRANCH) })),
  };
}

function branchHref(site: Site, { lang }: Tree, { slug }: TreeNode): Href {
  return toHref(site.base, ['branches', lang, `${slug}.html`], '');
}
