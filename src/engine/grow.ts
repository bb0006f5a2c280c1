import { type Glossary, lexiconOf, loadGlossary } from '#concepts';
import { type Diagnostic, compareDiagnostics } from '#diagnostics';
import { embeddedParts, type Garden, type PageAddress, plantGarden, type Seeds } from '#garden';
import { historyMark, type LastChanges, readLastChanges } from '#history';
import type { Digest } from '#naming';
import type { Progress } from '#progress';
import { applySeverities, loadSite, type Site } from '#site';
import { memoryStore, openStore } from '#store';
import { type Note, type Vault, vaultReader } from '#vault';
import { diagramBook } from './diagrams/diagram-book.ts';
import { faultsInNote } from './diagrams/faults-in-note.ts';
import { wantedDiagram } from './diagrams/wanted-diagram.ts';
import { draftBook, type Drafts } from './drafting/draft-book.ts';
import { loadScenarios } from './load-scenarios.ts';
import { sketchOf } from './sketch.ts';

/** A folder of notes, understood. */
export interface Growth {
  readonly site: Site;
  readonly vault: Vault;
  readonly garden: Garden;
  /** What the folder has for a glossary; `undefined` where there is none. */
  readonly glossary: Glossary | undefined;
  /** Every fault of settings, notes and links, in order of printing, with the severities of `site.yaml`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Grows gardens from a folder, again and again, and keeps what did not change in between. */
export interface Gardener {
  grow(options?: GrowOptions): Promise<Growth>;
  /**
   * A garden to show while most notes are still to be drafted; `undefined` where few are. What it has read need not be read
   * again by `grow({ changed })`.
   */
  sketch(): Promise<GrowingSketch | undefined>;
  /** Asks version control whether there is anything new since it was asked this the last time; the next growth is told of it. */
  isHistoryNew(): Promise<boolean>;
}

/** A sketch of a garden: `Sketch`, with all that is known without drafts. */
export interface GrowingSketch {
  at(addressIn: (garden: Garden) => PageAddress | undefined): Promise<Growth>;
}

export interface GardenerOptions {
  /** Absolute path of the folder of notes. */
  readonly content: string;
  /** Absolute path of the folder of what is kept between builds; without it nothing is. */
  readonly cache?: string;
  readonly progress?: Progress;
  /** Whether notes that did not change are read only when their text is asked for: `Kept` of the vault. */
  readonly readsLate?: boolean;
}

export interface GrowOptions {
  /** The day on which the notes are read, `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /**
   * Absolute paths of all that was added, changed, removed or renamed in the folder since the gardener last read it; a folder
   * stands for all that is in it. Without it everything is looked at again. With it, version control is not asked again, and
   * what is new is written to the cache later, which the next growth waits for.
   */
  readonly changed?: ReadonlySet<string> | undefined;
}

/** Where fewer notes are to be drafted, a sketch is not worth it. */
const LEAST_SKETCHED = 40;

/** Makes a gardener for a folder. */
export function gardener({ content, cache, progress, readsLate }: GardenerOptions): Gardener {
  const facts = cache === undefined ? memoryStore() : openStore(cache, 'facts');
  const shelf = cache === undefined ? memoryStore() : openStore(cache, 'scenario-faults');
  const linking = cache === undefined ? undefined : openStore(cache, 'linking');
  const reader = vaultReader(content, { store: facts, readsLate });
  const book = draftBook({ cache, progress });
  const diagrams = diagramBook({ cache, progress });
  let last: Garden | undefined;
  let saving: Promise<unknown> = Promise.resolve();
  let history: Promise<LastChanges> | undefined;
  let seen: Digest | undefined;

  const save = async (): Promise<void> => {
    await Promise.all([facts.save(), shelf.save(), book.save(), linking?.save(), diagrams.save()]);
  };
  /** What the folder says of itself: its settings, its glossary and its scenarios. */
  const settings = async () => {
    const [{ site, diagnostics }, { glossary, diagnostics: glossaryFaults }, scenarios] = await Promise.all([
      loadSite(content),
      loadGlossary(content),
      loadScenarios(content, shelf),
    ]);
    const options = { mdxCode: site.mdxCode, lexicon: glossary && lexiconOf(glossary), scenarios: scenarios.shelf };
    return { site, glossary, options, faults: [...diagnostics, ...glossaryFaults, ...scenarios.diagnostics] };
  };
  return {
    async grow({ today, changed } = {}) {
      const before = saving;
      saving = Promise.resolve();
      await before;
      progress?.begin('read');
      const { site, glossary, options, faults: siteFaults } = await settings();
      // Git is called first: it runs while the notes are read.
      if (changed === undefined) history = undefined;
      history ??= readLastChanges(content, cache);
      const [changes, vault] = await Promise.all([history, reader.read(site, today, changed)]);
      progress?.end('read');
      const notes = publicNotes(vault);
      const lastChange = (path: string): string | undefined => changes.get(path);
      let seeds: Seeds | undefined;
      const seedsOf = (drafts: Drafts): Seeds =>
        (seeds ??= { site, vault, glossary, ...drafts, diagram: diagrams.find, lastChange, linking });
      const drafts = await book.prepare(notes, options, (found) => embeddedParts(seedsOf(found)));
      progress?.begin('plant');
      last = plantGarden(seedsOf(drafts), last);
      progress?.end('plant');
      await diagrams.prepare(last.diagrams.map(wantedDiagram));
      // Who goes on writing will soon have another.
      if (changed === undefined) await diagrams.rest();
      saving = save();
      if (changed === undefined) await saving;
      // Told to whoever grows next.
      else saving.catch(() => undefined);
      const draftFaults = notes.flatMap((note) => drafts.draft(note).diagnostics);
      const diagramFaults = last.diagrams.flatMap((shown) =>
        faultsInNote(diagrams.faultsOf(wantedDiagram(shown)), shown),
      );
      const faults = [...siteFaults, ...vault.diagnostics, ...draftFaults, ...last.diagnostics, ...diagramFaults];
      return { site, vault, glossary, garden: last, diagnostics: inOrder(site, faults) };
    },
    async sketch() {
      const { site, glossary, options, faults: siteFaults } = await settings();
      const vault = await reader.read(site);
      const lacking = book.lacking(publicNotes(vault), options);
      if (lacking.length < LEAST_SKETCHED) return undefined;
      let drafts = await book.prepare([], options);
      const sketch = sketchOf({
        seeds: {
          ...{ site, vault, glossary, codeFile: (file) => drafts.codeFile(file), lastChange: () => undefined },
          fragment: (note, start, end) => drafts.fragment(note, start, end),
          diagram: diagrams.find,
        },
        lacking,
        draft: (note) => drafts.draft(note),
        prepare: async (notes) => {
          drafts = await book.prepare(notes, options);
        },
        draw: (shown) => diagrams.prepare(shown.map(wantedDiagram)),
      });
      const diagnostics = inOrder(site, [...siteFaults, ...vault.diagnostics]);
      return { at: async (addressIn) => ({ site, vault, glossary, garden: await sketch.at(addressIn), diagnostics }) };
    },
    async isHistoryNew() {
      const mark = await historyMark(content);
      const isNew = mark !== seen;
      seen = mark;
      if (isNew) history = undefined;
      return isNew;
    },
  };
}

function publicNotes({ notes }: Vault): readonly Note[] {
  return notes.filter((note) => note.publication.public);
}

function inOrder(site: Site, faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return applySeverities(site, faults).toSorted(compareDiagnostics);
}
