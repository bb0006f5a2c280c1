import { type Diagnostic, compareDiagnostics } from '#diagnostics';
import { type Garden, plantGarden } from '#garden';
import { readLastChanges } from '#history';
import type { Progress } from '#progress';
import { applySeverities, loadSite, type Site } from '#site';
import { memoryStore, openStore } from '#store';
import { type Vault, vaultReader } from '#vault';
import { draftBook } from './drafting/draft-book.ts';

/** A folder of notes, understood. */
export interface Growth {
  readonly site: Site;
  readonly vault: Vault;
  readonly garden: Garden;
  /** Every fault of settings, notes and links, in order of printing, with the severities of `site.yaml`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Grows gardens from a folder, again and again, and keeps what did not change in between. */
export interface Gardener {
  grow(options?: GrowOptions): Promise<Growth>;
}

export interface GardenerOptions {
  /** Absolute path of the folder of notes. */
  readonly content: string;
  /** Absolute path of the folder of what is kept between builds; without it nothing is. */
  readonly cache?: string;
  readonly progress?: Progress;
}

export interface GrowOptions {
  /** The day on which the notes are read, `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /**
   * Absolute paths of all that was added, changed, removed or renamed in the folder since the gardener grew the last time; a
   * folder stands for all that is in it. Without it everything is looked at again.
   */
  readonly changed?: ReadonlySet<string> | undefined;
}

/** Makes a gardener for a folder. */
export function gardener({ content, cache, progress }: GardenerOptions): Gardener {
  const facts = cache === undefined ? memoryStore() : openStore(cache, 'facts');
  const reader = vaultReader(content, { store: facts });
  const book = draftBook({ cache, progress });
  return {
    async grow({ today, changed } = {}) {
      progress?.begin('read');
      const { site, diagnostics: siteFaults } = await loadSite(content);
      // Git is called first: it runs while the notes are read.
      const [changes, vault] = await Promise.all([readLastChanges(content, cache), reader.read(site, today, changed)]);
      progress?.end('read');
      const notes = vault.notes.filter((note) => note.publication.public);
      const drafts = await book.prepare(notes, { mdxCode: site.mdxCode });
      progress?.begin('plant');
      const garden = plantGarden({ site, vault, ...drafts, lastChange: (path) => changes.get(path) });
      progress?.end('plant');
      await Promise.all([facts.save(), book.save()]);
      const draftFaults = notes.flatMap((note) => drafts.draft(note).diagnostics);
      const faults = [...siteFaults, ...vault.diagnostics, ...draftFaults, ...garden.diagnostics];
      return { site, vault, garden, diagnostics: applySeverities(site, faults).toSorted(compareDiagnostics) };
    },
  };
}
