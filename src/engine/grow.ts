import { type Diagnostic, compareDiagnostics } from '#diagnostics';
import { type Garden, plantGarden } from '#garden';
import type { Progress } from '#progress';
import { applySeverities, loadSite, type Site } from '#site';
import { readVault, type Vault } from '#vault';
import { draftBook } from './drafting/draft-book.ts';
import { readLastChanges } from './last-change.ts';

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
}

/** Makes a gardener for a folder. */
export function gardener({ content, cache, progress }: GardenerOptions): Gardener {
  const book = draftBook({ cache, progress });
  return {
    async grow({ today } = {}) {
      progress?.begin('read');
      const { site, diagnostics: siteFaults } = await loadSite(content);
      const [vault, changes] = await Promise.all([readVault(content, site, today), readLastChanges(content)]);
      progress?.end('read');
      const notes = vault.notes.filter((note) => note.publication.public);
      const drafts = await book.prepare(notes, { mdxCode: site.mdxCode });
      progress?.begin('plant');
      const garden = plantGarden({ site, vault, ...drafts, lastChange: (path) => changes.get(path) });
      progress?.end('plant');
      await book.save();
      const draftFaults = notes.flatMap((note) => drafts.draft(note).diagnostics);
      const faults = [...siteFaults, ...vault.diagnostics, ...draftFaults, ...garden.diagnostics];
      return { site, vault, garden, diagnostics: applySeverities(site, faults).toSorted(compareDiagnostics) };
    },
  };
}
