import type { Diagnostic } from '#diagnostics';
import { type Digest, type Lang, toSlug } from '#naming';
import type { Site } from '#site';
import type { Note } from '#vault';
import { CONCEPTS, pagePath, SEARCH, TAGS } from './addresses.ts';
import { worldDigest } from './world-digest.ts';
import { pagesOf } from './folder-page.ts';
import type { PageAddress } from './garden.ts';
import { once } from './once.ts';
import type { Redirect } from './page.ts';
import { redirectsOf } from './redirects.ts';
import { type Sidebars, sidebarsOf } from './sidebar.ts';
import type { Survey } from './survey.ts';
import type { TagBook } from './tag-book.ts';
import { pagesOfTag, pagesOfTags } from './tag-pages.ts';
import { titleOf as findTitle } from './title.ts';
import { growTree, type Tree } from './tree.ts';
import type { Web } from './weave.ts';

/** What stands where and what it is called: all that stays as it is while nothing changes that notes see of each other. */
export interface GroundPlan {
  readonly titleOf: (note: Note) => string;
  readonly trees: ReadonlyMap<Lang, Tree>;
  readonly treeOf: (lang: Lang) => Tree;
  readonly sidebarsIn: (lang: Lang) => Sidebars;
  readonly addresses: readonly PageAddress[];
  readonly redirects: readonly Redirect[];
  readonly diagnostics: readonly Diagnostic[];
  /** `worldDigest`. */
  readonly world: () => Digest;
}

export function groundPlanOf(
  site: Site,
  { surveyed, ground, web }: { readonly surveyed: Survey; readonly ground: () => Digest; readonly web: Web },
): GroundPlan {
  const { notes, sets, addresses, tags, concepts, drafts } = surveyed;
  const { linked, linkedOf } = web;
  const titles = new Map(
    notes.map((note) => {
      const { draft, veilField } = linkedOf(note);
      return [note, veilField(findTitle(note, draft, site))];
    }),
  );
  const titleOf = (note: Note): string => titles.get(note) ?? note.id;
  const trees = new Map(
    site.languages.map((lang) => [lang, growTree(lang, { site, addresses, sets: sets.all, titleOf })]),
  );
  const sidebars = new Map([...trees].map(([lang, tree]) => [lang, sidebarsOf(tree, site)]));
  const treeOf = (lang: Lang): Tree => known(trees.get(lang), lang);
  const addressesOfAll = site.languages.flatMap((lang) => addressesIn(treeOf(lang), tags));
  const furtherPages = new Set(
    addressesOfAll.flatMap((page) => (page.number === undefined ? [] : pagePath(page).join('/'))),
  );
  const { redirects, diagnostics } = redirectsOf(notes, {
    ...{ site, addresses, sets, titleOf },
    takerOf: (path) => {
      const [lang, ...rest] = path.split('/');
      const [tree, slug] = [site.languages.find((other) => other === lang), rest.join('/')];
      if (tree === undefined) return undefined;
      const set = addresses.setAt(tree, slug);
      if (set !== undefined) return (set.faces.get(tree) ?? [...set.faces.values()][0])?.id;
      const isList = addresses.isFolder(tree, slug) || slug === '' || slug === TAGS || slug === SEARCH;
      const isOfConcepts = concepts.at(slug) !== undefined || (concepts.inUse && slug === CONCEPTS);
      const isPage = isList || isOfConcepts || tags.at(tree, slug) !== undefined || furtherPages.has(path);
      return isPage ? `/${path}/` : undefined;
    },
  });
  return {
    ...{ titleOf, trees, treeOf, addresses: addressesOfAll, redirects, diagnostics },
    sidebarsIn: (lang) => known(sidebars.get(lang), lang),
    world: once(() => worldDigest({ ground: ground(), drafts, linked, titles })),
  };
}

function known<Value>(value: Value | undefined, lang: Lang): Value {
  if (value === undefined) throw new RangeError(`Not a language of the site: ${lang}`);
  return value;
}

/** Addresses of a language in the order of their slugs and numbers. */
function addressesIn({ lang, nodes }: Tree, tags: TagBook): PageAddress[] {
  const lists = [
    ...nodes.map((node) => ({ slug: node.slug, pages: pagesOf(node) })),
    ...tags.all(lang).map((tag) => ({ slug: tag.slug, pages: pagesOfTag(tag) })),
    ...(tags.inUse ? [{ slug: toSlug(TAGS), pages: pagesOfTags(tags, lang) }] : []),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return lists.flatMap(({ slug, pages }) =>
    Array.from({ length: pages }, (_, index) => (index === 0 ? { lang, slug } : { lang, slug, number: index + 1 })),
  );
}
