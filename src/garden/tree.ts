import { type Href, type Lang, type Slug, toHref, toSlug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { type Addresses, pageHref } from './addresses.ts';
import { shownFace } from './shown-face.ts';
import { type TextOrder, textOrder } from './text-order.ts';
import type { TranslationSet } from './translation-sets.ts';
import { folderOf, nameOf } from './vault-paths.ts';

/** A note, a folder, or both at once: a folder with a note of its own (README, index, a note of the same name). */
export interface TreeNode {
  readonly slug: Slug;
  readonly href: Href;
  readonly title: string;
  /** Language of the title. */
  readonly titleLang: Lang;
  /** The note that stands here; `undefined` for a folder without one. */
  readonly set: TranslationSet | undefined;
  readonly parent: TreeNode | undefined;
  /** In the order of reading. */
  readonly children: readonly TreeNode[];
  /** Place among the children of `parent`. */
  readonly position: number;
  /** Number of notes below it. */
  readonly noteCount: number;
}

/** All notes of a language by their addresses. */
export interface Tree {
  readonly lang: Lang;
  readonly root: TreeNode;
  at(slug: string): TreeNode | undefined;
  /** Where the title of a node stands among those of all nodes, as the language sorts. */
  readonly placeOf: TextOrder;
  /** Depth first, the root first. */
  readonly nodes: readonly TreeNode[];
  /** The notes before and after one, in the order of the sidebar. */
  neighbours(node: TreeNode): { readonly previous?: TreeNode; readonly next?: TreeNode };
}

export interface TreeParts {
  readonly site: Site;
  readonly addresses: Addresses;
  readonly sets: readonly TranslationSet[];
  readonly titleOf: (note: Note) => string;
}

interface Sapling {
  slug: Slug;
  href: Href;
  title: string;
  titleLang: Lang;
  set: TranslationSet | undefined;
  parent: Sapling | undefined;
  children: Sapling[];
  position: number;
  noteCount: number;
  /** Segment as its author wrote it. */
  name: string;
  order: number;
}

/**
 * Grows the tree of a language. Folders of which the names make the same address are one. Siblings stand by `order`, then
 * those whose file names begin with a number by their file names, then by title as the language sorts, numbers by value;
 * notes and folders mixed.
 */
export function growTree(lang: Lang, { site, addresses, sets, titleOf }: TreeParts): Tree {
  const root = sapling(toSlug(''), pageHref(site, lang, toSlug('')), site.title[lang], lang, undefined);
  const saplings = new Map<string, Sapling>([['', root]]);
  /** What stands at an address; `stem` names it and what is above it. */
  const ensure = (slug: Slug, stem: string): Sapling => {
    const known = saplings.get(slug);
    if (known !== undefined) return known;
    const above = folderOf(slug);
    const parent = saplings.get(above) ?? ensure(toSlug(above), folderOf(stem));
    // Below the address of the folder: what is above is encoded once.
    const href = toHref(parent.href, [nameOf(slug)]);
    const made = sapling(slug, href, stem === '' ? slug : nameOf(stem), lang, parent);
    saplings.set(slug, made);
    return made;
  };
  for (const set of sets) {
    const face = shownFace(set, lang, site);
    const node = ensure(addresses.slugOf(set, lang), face.stem);
    node.set = set;
    node.title = titleOf(face);
    node.titleLang = face.lang;
    node.order = face.frontmatter.order ?? Number.POSITIVE_INFINITY;
  }
  const texts = new Set<string>();
  for (const { title, name } of saplings.values()) {
    texts.add(title);
    if (isNumbered(name)) texts.add(name);
  }
  const placeOf = textOrder(lang, texts);
  const nodes = settle(root, placeOf);
  const reading = nodes.filter(({ set }) => set !== undefined);
  const places = new Map(reading.map((node, index) => [node, index]));
  return {
    lang,
    root,
    at: (slug) => saplings.get(slug),
    placeOf,
    nodes,
    neighbours: (node) => {
      const place = places.get(node as Sapling);
      if (place === undefined) return {};
      const [previous, next] = [reading[place - 1], reading[place + 1]];
      return { ...(previous && { previous }), ...(next && { next }) };
    },
  };
}

function sapling(slug: Slug, href: Href, name: string, lang: Lang, parent: Sapling | undefined): Sapling {
  const made: Sapling = {
    slug,
    href,
    title: name,
    titleLang: lang,
    set: undefined,
    parent,
    children: [],
    position: 0,
    noteCount: 0,
    name,
    order: Number.POSITIVE_INFINITY,
  };
  parent?.children.push(made);
  return made;
}

/** Puts siblings in order and counts notes; returns all nodes depth first. */
function settle(root: Sapling, placeOf: TextOrder): Sapling[] {
  const nodes: Sapling[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    nodes.push(node);
    if (node.children.length === 0) continue;
    sortSiblings(node.children, placeOf);
    for (const child of node.children.toReversed()) waiting.push(child);
  }
  for (const { parent, noteCount, set } of nodes.toReversed()) {
    if (parent !== undefined) parent.noteCount += noteCount + (set === undefined ? 0 : 1);
  }
  return nodes;
}

/** Puts siblings in order and tells each its place. */
function sortSiblings(siblings: Sapling[], placeOf: TextOrder): void {
  const keyed = siblings.map((node) => {
    const isFirst = isNumbered(node.name);
    return { node, isFirst, name: isFirst ? placeOf(node.name) : 0, title: placeOf(node.title) };
  });
  keyed.sort((a, b) => {
    if (a.node.order !== b.node.order) return a.node.order - b.node.order;
    if (a.isFirst !== b.isFirst) return a.isFirst ? -1 : 1;
    return a.name - b.name || a.title - b.title || (a.node.slug < b.node.slug ? -1 : 1);
  });
  for (const [index, { node }] of keyed.entries()) {
    siblings[index] = node;
    node.position = index;
  }
}

function isNumbered(name: string): boolean {
  const first = name.charAt(0);
  return first >= '0' && first <= '9';
}

/** The folders above a node, from the top down, without the root. */
export function ancestorsOf(node: TreeNode): TreeNode[] {
  const ancestors: TreeNode[] = [];
  for (let above = node.parent; above?.parent !== undefined; above = above.parent) ancestors.unshift(above);
  return ancestors;
}
