import type { Lang } from '#naming';
import type { Draft } from '#markdown';
import type { Note } from '#vault';
import { type Addresses, pageHref } from './addresses.ts';
import { bodyOf } from './body.ts';
import type { Backlinks } from './backlinks.ts';
import { sameStructure } from './corresponding-heading.ts';
import { type EntryParts, entriesOf } from './entries.ts';
import type { LinkedDraft } from './linked-draft.ts';
import type { NoteCode, NotePage, TextLink } from './page.ts';
import { breadcrumbsOf, facesOf, type PageBody } from './page-frame.ts';
import type { FillParts } from './page-ink.ts';
import { MOST_ENTRIES, pagesFor, paginationOf, partOn } from './pagination.ts';
import { readingMinutes } from './reading-time.ts';
import { shownFace } from './shown-face.ts';
import { tagsOf } from './tag-book.ts';
import type { TranslationSet } from './translation-sets.ts';
import type { Tree, TreeNode } from './tree.ts';

export interface NotePageParts extends FillParts, EntryParts {
  readonly backlinksTo: (set: TranslationSet, lang: Lang) => Backlinks;
  readonly addresses: Addresses;
  readonly linkedOf: (note: Note) => LinkedDraft;
}

/** The page of a note in a language. */
export function notePage(set: TranslationSet, node: TreeNode, tree: Tree, parts: NotePageParts): PageBody<NotePage> {
  const { site, addresses, linkedOf, titleOf } = parts;
  const { lang } = tree;
  const note = shownFace(set, lang, site);
  const linked = linkedOf(note);
  const { draft } = linked;
  const { backlinks, count } = parts.backlinksTo(set, lang);
  const { previous, next } = tree.neighbours(node);
  const updated = parts.updatedOf(note);
  const editHref = site.editLink?.replaceAll('{path}', () => note.id.split('/').map(encodeURIComponent).join('/'));
  const { body, usedConcepts } = bodyOf(parts, linked, set, lang);
  const link = ({ href, title, titleLang }: TreeNode): TextLink => ({
    href,
    text: title,
    lang: titleLang,
  });
  return {
    kind: 'note',
    lang,
    slug: node.slug,
    href: node.href,
    title: titleOf(note),
    description: parts.descriptionOf(note),
    faces: facesOf(site, (other) => ({
      slug: addresses.slugOf(set, other),
      translated: set.faces.has(other),
      ...correspondence(draft, linkedOf(shownFace(set, other, site)).draft),
    })),
    breadcrumbs: breadcrumbsOf(node, tree, site),
    note: note.id,
    contentLang: note.lang,
    body,
    isEmpty: draft.isEmpty,
    ...(draft.runsCode && { code: codeOf(draft) }),
    contents: draft.headings.map(({ depth, id, text }) => ({ depth, id, text })),
    tags: tagLinks(note, draft, lang, parts),
    usedConcepts: Array.from(usedConcepts, (concept) => ({
      concept: concept.id,
      senses: parts.concepts.sensesOf(concept, lang),
    })),
    backlinks,
    backlinkCount: count,
    ...(previous && { previous: link(previous) }),
    ...(next && { next: link(next) }),
    ...(updated !== undefined && { updated }),
    readingMinutes: readingMinutes(draft.length),
    ...(editHref !== undefined && { editHref }),
    entries: entriesOf(listedBelow(node, linked), lang, parts),
    ...paginationOf(1, pagesFor(node.children.length, MOST_ENTRIES), lang, (number) =>
      pageHref(site, lang, node.slug, number),
    ),
    isHome: node.parent === undefined,
  };
}

/** What is listed below a text: nothing where it links by itself to all that lies in its folder. */
function listedBelow({ children }: TreeNode, { draft, targets }: LinkedDraft): readonly TreeNode[] {
  const linkedSets = new Set(
    targets.flatMap((target, index) =>
      target?.kind === 'note' && draft.slots[index]?.kind === 'link' ? [target.set] : [],
    ),
  );
  const isListedAbove = ({ set }: TreeNode): boolean => set !== undefined && linkedSets.has(set);
  const isOnOnePage = children.length <= MOST_ENTRIES;
  return isOnOnePage && children.every(isListedAbove) ? [] : partOn(children, 1, MOST_ENTRIES);
}

function codeOf({ slots }: Draft): NoteCode {
  const modules = slots.flatMap((slot) => (slot.kind === 'code' && slot.role === 'module' ? slot.source : []));
  const sources = slots.map((slot) => (slot.kind === 'code' && slot.role === 'content' ? slot.source : ''));
  return { modules: modules.join('\n'), sources };
}

function correspondence(draft: Draft, other: Draft): { headingIds?: readonly string[] } {
  return sameStructure(draft, other) ? { headingIds: other.headings.map(({ id }) => id) } : {};
}

function tagLinks(note: Note, draft: Draft, lang: Lang, { site, tags }: NotePageParts): TextLink[] {
  const found = new Set(tagsOf(note, draft).map(({ tag }) => tags.named(lang, tag)));
  return [...found].flatMap((tag) =>
    tag === undefined ? [] : [{ href: pageHref(site, lang, tag.slug), text: tag.name }],
  );
}
