import { type Diagnostic, compareDiagnostics } from '#diagnostics';
import { type Garden, plantGarden } from '#garden';
import { createMarkdown, type Draft, type Markdown } from '#markdown';
import { type Digest, digestOf } from '#naming';
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
  grow(): Promise<Growth>;
}

/** Makes a gardener for the folder at the absolute path `content`. */
export function gardener(content: string): Gardener {
  const drafts = new Map<Digest, Draft>();
  const ready = new Map<string, Promise<Markdown>>();

  return {
    async grow() {
      const { site, diagnostics: siteFaults } = await loadSite(content);
      const key = String(site.mdxCode);
      const markdown = ready.get(key) ?? createMarkdown({ mdxCode: site.mdxCode });
      ready.set(key, markdown);
      const [vault, changes, { draft, fragment }] = await Promise.all([
        readVault(content, site),
        readLastChanges(content),
        markdown,
      ]);
      const used = new Set<Digest>();
      const draftOf = (note: Note): Draft => {
        const inputs = draftInputs(note, site);
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

/** Digest of all that a draft depends on. */
function draftInputs(note: Note, site: Site): Digest {
  return digestOf(
    note.digest,
    note.lang,
    note.format,
    note.flavour,
    String(note.bodyStart),
    note.frontmatter.title ?? '',
    String(site.mdxCode),
  );
}
