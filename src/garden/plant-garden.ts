import { compareDiagnostics } from '#diagnostics';
import { codeFileHtml } from '#markdown';
import { type Lang, toSlug } from '#naming';
import type { Note } from '#vault';
import { pageHref, pagePath, TAGS } from './addresses.ts';
import { assetPathsOf } from './asset-paths.ts';
import { assetsOf } from './assets.ts';
import { backlinksTo, linkersOf } from './backlinks.ts';
import { counterpartOf } from './counterpart.ts';
import { fileTexts } from './file-texts.ts';
import { fingerprintOf, worldDigest } from './fingerprint.ts';
import { folderPage, pagesOf } from './folder-page.ts';
import type { Garden, PageAddress, Seeds } from './garden.ts';
import { hrefsOf } from './hrefs.ts';
import { imageSizes } from './image-sizes.ts';
import { nameShardsOf } from './name-shards.ts';
import { once } from './once.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { notePage, type NotePageParts } from './note-page.ts';
import type { PageBody } from './page-frame.ts';
import { redirectsOf } from './redirects.ts';
import { type Sidebars, sidebarsOf } from './sidebar.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import { survey } from './survey.ts';
import type { TagBook } from './tag-book.ts';
import { pagesOfTag, pagesOfTags, tagIndexPage, tagPage } from './tag-pages.ts';
import { titleOf as findTitle } from './title.ts';
import type { TranslationSet } from './translation-sets.ts';
import { growTree, type Tree } from './tree.ts';
import { weave } from './weave.ts';

/**
 * Plants a garden: decides who is who and where, links every note once and collects the faults. Pages are made when they
 * are asked for. Private notes leave no trace in it, but for diagnostics, which are the owner's.
 */
export function plantGarden(seeds: Seeds): Garden {
  const { site } = seeds;
  const surveyed = survey(seeds);
  const { notes, sets, addresses, tags } = surveyed;
  const textOf = fileTexts();
  const web = weave(seeds, surveyed, textOf);
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
  const sidebarsIn = (lang: Lang): Sidebars => known(sidebars.get(lang), lang);

  const assetPath = assetPathsOf(surveyed.folders);
  const hrefs = hrefsOf({
    ...{ site, addresses, assetPath },
    draftOf: (note) => linkedOf(note).draft,
    folderElsewhere: (stem, lang) => {
      const node = [...trees.values()].map((tree) => tree.at(slugOf(stem))).find((found) => found !== undefined);
      return pageHref(site, lang, (node && counterpartOf(node, treeOf(lang), addresses))?.slug ?? toSlug(''));
    },
  });
  const linkers = once(() => linkersOf(linked.values(), sets));
  const linkersTo = (set: TranslationSet): readonly LinkedDraft[] => linkers().get(set) ?? NO_LINKERS;
  const parts: NotePageParts & { treeOf: typeof treeOf } = {
    ...{ site, addresses, hrefs, tags, treeOf, titleOf, linkedOf },
    ...{ partOf: web.partOf, textOf, drawings: surveyed.drawings, resolve: surveyed.resolve },
    backlinksTo: (set, lang) => backlinksTo(set, lang, linkersTo(set), { site, sets, addresses, titleOf }),
    headingOf: (note, index) => linkedOf(note).draft.headings[index]?.text,
    sizeOf: imageSizes(),
    codeFile: (file) => (seeds.codeFile ?? codeFileHtml)(file),
    descriptionOf: (note) => {
      const { draft, veilField } = linkedOf(note);
      return veilField(note.frontmatter.description ?? draft.summary);
    },
    updatedOf: (note) => seeds.lastChange(note.id) ?? note.frontmatter.updated ?? note.frontmatter.created,
  };

  const pageAt = ({ lang, slug, number = 1 }: PageAddress): PageBody => {
    const tree = treeOf(lang);
    const node = tree.at(slug);
    const tag = tags.at(lang, slug);
    if (!Number.isInteger(number) || number < 1) throw new RangeError(`Not a number of a page: ${number}`);
    if (number === 1 && node?.set !== undefined) return notePage(node.set, node, tree, parts);
    if (node !== undefined && number <= pagesOf(node)) return folderPage(node, number, tree, parts);
    if (tag !== undefined && number <= pagesOfTag(tag)) return tagPage(tag, number, tree, parts);
    if (slug === TAGS && tags.inUse && number <= pagesOfTags(tags, lang)) return tagIndexPage(number, tree, parts);
    throw new RangeError(`There is no page at /${pagePath({ lang, slug, number }).join('/')}/`);
  };

  const addressesOfAll = site.languages.flatMap((lang) => addressesIn(treeOf(lang), tags));
  const furtherPages = new Set(
    addressesOfAll.flatMap((page) => (page.number === undefined ? [] : pagePath(page).join('/'))),
  );
  const { redirects, diagnostics: redirectFaults } = redirectsOf(notes, {
    ...{ site, addresses, sets, titleOf },
    takerOf: (path) => {
      const [lang, ...rest] = path.split('/');
      const [tree, slug] = [site.languages.find((other) => other === lang), rest.join('/')];
      if (tree === undefined) return undefined;
      const set = addresses.setAt(tree, slug);
      if (set !== undefined) return (set.faces.get(tree) ?? [...set.faces.values()][0])?.id;
      const isList = addresses.isFolder(tree, slug) || slug === '' || slug === TAGS;
      const isPage = isList || tags.at(tree, slug) !== undefined || furtherPages.has(path);
      return isPage ? `/${path}/` : undefined;
    },
  });

  const world = once(() => worldDigest({ seeds, linked, titles }));
  const fingerprint: Garden['fingerprint'] = ({ lang, slug, number = 1 }) => {
    const node = treeOf(lang).at(slug);
    if (node?.set === undefined || number !== 1 || node.children.length > 0) return undefined;
    const note = shownFace(node.set, lang, site);
    const updated = parts.updatedOf(note);
    return fingerprintOf({ world: world(), text: linkedOf(note), linkers: linkersTo(node.set), updated });
  };

  const noteAt: Garden['noteAt'] = ({ lang, slug, number = 1 }) => {
    const set = number === 1 ? treeOf(lang).at(slug)?.set : undefined;
    return set && shownFace(set, lang, site);
  };
  const runsCode = (address: PageAddress): boolean => {
    const note = noteAt(address);
    return note !== undefined && linkedOf(note).draft.runsCode;
  };
  const branches = once(() => [...sidebars.values()].flatMap((bars) => bars.branches()));
  const assets = once(() => assetsOf(linked.values(), { hrefs, assetPath, textOf }));
  const names = once(() => [...trees.values()].flatMap((tree) => nameShardsOf(tree)));
  return {
    site,
    addresses: addressesOfAll,
    noteAt,
    codeAddresses: addressesOfAll.filter(runsCode),
    page: (address) => ({
      ...pageAt(address),
      sidebar: sidebarsIn(address.lang).around(treeOf(address.lang).at(address.slug)),
      ...(tags.inUse && { tagIndex: pageHref(site, address.lang, toSlug(TAGS)) }),
    }),
    fingerprint,
    get branches() {
      return branches();
    },
    redirects,
    get assets() {
      return assets();
    },
    get names() {
      return names();
    },
    diagnostics: [...surveyed.diagnostics, ...web.diagnostics, ...redirectFaults].sort(compareDiagnostics),
  };
}

const NO_LINKERS: readonly LinkedDraft[] = [];

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
