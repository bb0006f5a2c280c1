import type { Diagnostic } from '#diagnostics';
import type { Draft } from '#markdown';
import type { Note } from '#vault';
import { type Addresses, giveAddresses } from './addresses.ts';
import { candidatesFrom } from './candidates.ts';
import { isDrawing } from './drawings/drawing-kind.ts';
import { drawingDraft } from './drawings/drawing-draft.ts';
import { type Drawings, drawingsOf } from './drawings/drawings.ts';
import { indexFiles } from './file-index.ts';
import { finderOf } from './finder.ts';
import { indexFolders } from './folder-index.ts';
import { type ConceptShelf, conceptShelf } from './concepts/concept-shelf.ts';
import { explainingNotes } from './concepts/explaining-notes.ts';
import type { Concept } from '#concepts';
import type { NoteTarget } from './target.ts';
import type { Seeds } from './garden.ts';
import { findHomeNotes } from './home-notes.ts';
import { isPublic } from './note-facts.ts';
import { indexNotes } from './note-index.ts';
import { type PrivateFolders, privateFolders } from './private-folders.ts';
import { type Resolve, resolverOf } from './resolver.ts';
import { siteAddressFinder } from './site-address.ts';
import { gatherTags, type TagBook } from './tag-book.ts';
import { titleOf } from './title.ts';
import { findTranslationSets, type TranslationSets } from './translation-sets.ts';

/** Who is who and where, before anything is linked. */
export interface Survey {
  /** The public notes. */
  readonly notes: readonly Note[];
  readonly sets: TranslationSets;
  readonly addresses: Addresses;
  readonly tags: TagBook;
  readonly concepts: ConceptShelf;
  /** The notes that explain concepts. */
  readonly explainedIn: ReadonlyMap<Concept, NoteTarget>;
  readonly folders: PrivateFolders;
  readonly drawings: Drawings;
  readonly resolve: Resolve;
  /** The drafts of the public notes, as `markdown` made them. */
  readonly drafts: ReadonlyMap<Note, Draft>;
  /** The same survey after notes were written in, where others see nothing of it: with other drafts of the same notes. */
  readonly withDrafts: (drafts: ReadonlyMap<Note, Draft>) => Survey;
  readonly diagnostics: readonly Diagnostic[];
}

const known = new WeakMap<Seeds, Survey>();

/** Pairs the notes, gives them addresses, gathers their tags and gets ready to find what their links mean, once. */
export function surveyOf(seeds: Seeds): Survey {
  const surveyed = known.get(seeds) ?? survey(seeds);
  known.set(seeds, surveyed);
  return surveyed;
}

function survey(seeds: Seeds): Survey {
  const { site, vault } = seeds;
  const notes = vault.notes.filter(isPublic);
  const files = indexFiles(vault.attachments);
  const drawings = drawingsOf(files);
  const drawn = notes.filter(isDrawing).flatMap((note) => {
    const picture = drawings.pictureOf(note.id);
    return picture === undefined ? [] : [{ note, picture }];
  });
  const drafts = new Map([
    ...notes.map((note) => [note, seeds.draft(note)] as const),
    ...drawn.map(({ note, picture }) => {
      const draft = drawingDraft(note, picture, (of, start, end) => seeds.fragment(of, start, end));
      return [note, draft] as const;
    }),
  ]);
  const draftOf = draftIn(drafts);

  const index = indexNotes(vault.notes);
  const { homes, diagnostics: homeFaults } = findHomeNotes(notes);
  const sets = findTranslationSets(vault.notes, homes, index);
  const [homeNote] = homes.values();
  const concepts = conceptShelf(seeds.glossary, site);
  const addresses = giveAddresses(sets.all, homeNote && sets.of(homeNote), site, concepts.inUse);
  const tags = gatherTags(sets.all, site, draftOf);

  const folders = privateFolders(vault.notes);
  const finder = finderOf({
    ...{ notes: index, folders: indexFolders(vault.notes), files, sets, siteRoots: vault.siteRoots },
    findAddress: siteAddressFinder({ site, addresses, tags, concepts, notes: index, sets }),
  });
  const candidates = candidatesFrom(notes, files, folders, (note) => titleOf(note, draftOf(note), site));
  const resolveWith = (all: ReadonlyMap<Note, Draft>): Resolve =>
    resolverOf({ site, sets, drawings, finder, candidates, draftOf: draftIn(all) });
  const resolve = resolveWith(drafts);
  const { noteOf: explainedIn, diagnostics: conceptFaults } = explainingNotes(concepts, site, resolve);
  const diagnostics = [homeFaults, sets.diagnostics, addresses.diagnostics, tags.diagnostics, conceptFaults].flat();
  const withDrafts = (others: ReadonlyMap<Note, Draft>): Survey => ({
    ...{ notes, sets, addresses, tags, concepts, explainedIn, folders, drawings, diagnostics },
    ...{ drafts: others, resolve: others === drafts ? resolve : resolveWith(others), withDrafts },
  });
  return withDrafts(drafts);
}

/** Finds the draft of a public note. */
export function draftIn(drafts: ReadonlyMap<Note, Draft>): (note: Note) => Draft {
  return (note) => {
    const draft = drafts.get(note);
    if (draft === undefined) throw new RangeError(`Not a public note: ${note.id}`);
    return draft;
  };
}
