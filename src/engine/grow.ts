import { type Diagnostic, compareDiagnostics } from '#diagnostics';
import { type Garden, plantGarden } from '#garden';
import { createMarkdown, type Draft, draftDigest, type Markdown } from '#markdown';
import type { Digest } from '#naming';
import type { Progress } from '#progress';
import { applySeverities, loadSite, type Site } from '#site';
import { type Note, readVault, type Vault } from '#vault';
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
export function gardener({ content }: GardenerOptions): Gardener {
  const drafts = new Map<Digest, Draft>();
  const ready = new Map<string, Promise<Markdown>>();

  return {
    async grow({ today } = {}) {
      const { site, diagnostics: siteFaults } = await loadSite(content);
      const key = String(site.mdxCode);
      const markdown = ready.get(key) ?? createMarkdown({ mdxCode: site.mdxCode });
      ready.set(key, markdown);
      const [vault, changes, { draft, fragment }] = await Promise.all([
        readVault(content, site, today),
        readLastChanges(content),
        markdown,
      ]);
      const used = new Set<Digest>();
      const draftOf = (note: Note): Draft => {
        const inputs = draftDigest(note, { mdxCode: site.mdxCode });
        used.add(inputs);
        const known = drafts.get(inputs);
        if (known !== undefined) return known;
        const made = draft(note);
        drafts.set(inputs, made);
        return made;
      };
      const garden = plantGarden({
        site,
        vault,
        draft: draftOf,
        fragment,
        lastChange: (path) => changes.get(path),
      });
      const draftFaults = vault.notes
        .filter((note) => note.publication.public)
        .flatMap((note) => draftOf(note).diagnostics);
      for (const inputs of drafts.keys()) if (!used.has(inputs)) drafts.delete(inputs);
      const faults = [...siteFaults, ...vault.diagnostics, ...draftFaults, ...garden.diagnostics];
      return { site, vault, garden, diagnostics: applySeverities(site, faults).toSorted(compareDiagnostics) };
    },
  };
}
