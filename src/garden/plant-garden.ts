import { compareDiagnostics } from '#diagnostics';
import { codeFileHtml } from '#markdown';
import { toSlug } from '#naming';
import { CONCEPTS, pageHref, pagePath, TAGS } from './addresses.ts';
import { assetPathsOf } from './asset-paths.ts';
import { assetsOf } from './assets.ts';
import { backlinksIn, linkersOf } from './backlinks.ts';
import { ownBodyOf } from './body.ts';
import { conceptAddresses } from './concepts/concept-addresses.ts';
import { conceptPage, type ConceptPageParts, pagesOfConcept } from './concepts/concept-page.ts';
import { conceptUses } from './concepts/concept-uses.ts';
import { glossaryPage, pagesOfGlossary } from './concepts/glossary-page.ts';
import { counterpartOf } from './counterpart.ts';
import { findablesOf } from './findables.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { folderPage, pagesOf } from './folder-page.ts';
import type { Garden, PageAddress, Seeds, ShownDiagram } from './garden.ts';
import { hrefsOf } from './hrefs.ts';
import { imageSizes } from './image-sizes.ts';
import type { LinkedDraft } from './linked-draft.ts';
import { nameShardsOf } from './name-shards.ts';
import { notePage, type NotePageParts } from './note-page.ts';
import { once } from './once.ts';
import type { PageBody } from './page-frame.ts';
import { graft, type Roots, strikeRoots } from './roots.ts';
import { shownFace } from './shown-face.ts';
import { slugOf } from './slug.ts';
import { pagesOfTag, pagesOfTags, tagIndexPage, tagPage } from './tag-pages.ts';
import type { TranslationSet } from './translation-sets.ts';

/** What gardens have grown from, for those that are planted after them. */
const rootsOf = new WeakMap<Garden, Roots>();

/**
 * Plants a garden: decides who is who and where, links every note once and collects the faults. Pages are made when they
 * are asked for. Private notes leave no trace in it, but for diagnostics, which are the owner's. Next to one that was planted
 * `before` it takes less time: the garden is the same.
 */
export function plantGarden(seeds: Seeds, before?: Garden): Garden {
  const old = before && rootsOf.get(before);
  const roots = (old && graft(seeds, old)) ?? strikeRoots(seeds);
  const garden = gardenOf(roots);
  rootsOf.set(garden, roots);
  return garden;
}

function gardenOf({ seeds, surveyed, web, plan, textOf, noteOf }: Roots): Garden {
  const { site } = seeds;
  const { sets, addresses, tags, concepts, explainedIn } = surveyed;
  const { linkedOf, tiesOf } = web;
  const { titleOf, trees, treeOf, sidebarsIn } = plan;
  const assetPath = assetPathsOf(surveyed.folders);
  const hrefs = hrefsOf({
    ...{ site, addresses, assetPath },
    draftOf: (note) => linkedOf(note).draft,
    folderElsewhere: (stem, lang) => {
      const node = [...trees.values()].map((tree) => tree.at(slugOf(stem))).find((found) => found !== undefined);
      return pageHref(site, lang, (node && counterpartOf(node, treeOf(lang), addresses))?.slug ?? toSlug(''));
    },
  });
  const linkers = once(() => linkersOf(web, sets));
  const linkersTo = (set: TranslationSet): readonly LinkedDraft[] => linkers().get(set) ?? NO_LINKERS;
  const backlinksOf = backlinksIn({ site, sets, addresses, titleOf, treeOf });
  const parts: NotePageParts & ConceptPageParts & { treeOf: typeof treeOf } = {
    ...{ site, addresses, hrefs, tags, treeOf, titleOf, linkedOf, concepts, explainedIn },
    uses: conceptUses(sets.all, { site, tiesOf }),
    ...{ partOf: web.partOf, textOf, drawings: surveyed.drawings, resolve: surveyed.resolve },
    backlinksTo: (set, lang) => backlinksOf(lang, set, linkersTo(set)),
    headingOf: (note, index) => linkedOf(note).draft.headings[index]?.text,
    sizeOf: imageSizes(),
    diagram: (source, lang) => seeds.diagram?.(source, lang) ?? NOT_DRAWN,
    codeFile: (file) => (seeds.codeFile ?? codeFileHtml)(file),
    descriptionOf: (note) => {
      const { draft, veilField } = linkedOf(note);
      return veilField(noteOf(note).frontmatter.description ?? draft.summary);
    },
    updatedOf: (note) => {
      const { updated, created } = noteOf(note).frontmatter;
      return seeds.lastChange(note.id) ?? updated ?? created;
    },
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
    const concept = concepts.at(slug);
    if (concept !== undefined && number <= pagesOfConcept(concept, lang, parts))
      return conceptPage(concept, number, tree, parts);
    if (slug === CONCEPTS && concepts.inUse && number <= pagesOfGlossary(concepts))
      return glossaryPage(number, lang, concepts, site);
    throw new RangeError(`There is no page at /${pagePath({ lang, slug, number }).join('/')}/`);
  };

  const setAt = ({ lang, slug, number = 1 }: PageAddress): TranslationSet | undefined =>
    number === 1 ? treeOf(lang).at(slug)?.set : undefined;
  const noteAt: Garden['noteAt'] = (address) => {
    const set = setAt(address);
    return set && noteOf(shownFace(set, address.lang, site));
  };
  const runsCode = (address: PageAddress): boolean => {
    const set = setAt(address);
    return set !== undefined && linkedOf(shownFace(set, address.lang, site)).draft.runsCode;
  };
  const ownText: Garden['ownText'] = (address) => {
    const set = setAt(address);
    if (set === undefined) return undefined;
    const note = shownFace(set, address.lang, site);
    return { body: ownBodyOf(parts, linkedOf(note), set, address.lang), description: parts.descriptionOf(note) };
  };
  const withConcepts = concepts.inUse ? [...plan.addresses, ...conceptAddresses(parts)] : plan.addresses;
  const branches = once(() => site.languages.flatMap((lang) => sidebarsIn(lang).branches()));
  const assets = once(() => assetsOf(web, { hrefs, assetPath, textOf }));
  const diagrams = once(() => diagramsIn(web.textsWith('diagram')));
  const findables = once(() => findablesOf({ site, trees, tags, linkedOf, noteOf, concepts, explainedIn }));
  const names = once(() => [...trees.values()].flatMap((tree) => nameShardsOf(tree)));
  return {
    site,
    addresses: withConcepts,
    noteAt,
    ownText,
    codeAddresses: plan.addresses.filter(runsCode),
    page: (address) => ({
      ...pageAt(address),
      sidebar: sidebarsIn(address.lang).around(treeOf(address.lang).at(address.slug)),
      ...(tags.inUse && { tagIndex: pageHref(site, address.lang, toSlug(TAGS)) }),
      ...(concepts.inUse && { glossary: pageHref(site, address.lang, toSlug(CONCEPTS)) }),
    }),
    fingerprint: fingerprintsOf({ ...plan, ...parts, noteOf, tiesOf, linkersTo }),
    get world() {
      return plan.world();
    },
    get branches() {
      return branches();
    },
    redirects: plan.redirects,
    concepts: concepts.all,
    get assets() {
      return assets();
    },
    get names() {
      return names();
    },
    get findables() {
      return findables();
    },
    get diagrams() {
      return diagrams();
    },
    diagnostics: [...surveyed.diagnostics, ...web.diagnostics, ...plan.diagnostics].sort(compareDiagnostics),
  };
}

function diagramsIn(texts: readonly LinkedDraft[]): ShownDiagram[] {
  return texts.flatMap(({ note, draft }) =>
    draft.slots.flatMap((slot) => (slot.kind === 'diagram' ? { note, slot } : [])),
  );
}

const NOT_DRAWN = { picture: undefined, diagnostics: [] };
const NO_LINKERS: readonly LinkedDraft[] = [];
