import { pageFile, siteOutputs } from '#build';
import { type Gardener, type Growth, gardener, setCurrentGarden } from '#engine';
import type { Locations } from '#locations';
import { assetOutputs, type Output } from '#publish';
import type { NoteCodeSource, Theme } from '#theme';

/** The site as it is at the moment. Files are made when they are asked for. */
export interface Shown {
  readonly growth: Growth;
  readonly outputs: ReadonlyMap<string, Output>;
  /** Paths of the pages of notes that run code, which Astro renders. */
  readonly ofCode: ReadonlySet<string>;
}

/** The site of a folder of notes that somebody is writing. */
export interface DevSite {
  /** What is shown; waits for the first garden. */
  shown(): Promise<Shown>;
  /** Grows the garden anew after these files (absolute paths) changed. What was shown stays where that fails. */
  regrow(changed: ReadonlySet<string>): Promise<Shown>;
  /** What Astro must know of notes that run code; `undefined` as long as nothing is known. */
  source(): NoteCodeSource | undefined;
}

/** Makes the site of a folder of notes; nothing is read before somebody asks. */
export function devSite({ content, cache }: Locations, theme: Theme): DevSite {
  let notes: Gardener | undefined;
  let last: Promise<Shown> | undefined;
  let known: NoteCodeSource | undefined;

  const grow = async (changed?: ReadonlySet<string>): Promise<Shown> => {
    notes ??= gardener({ content, cache });
    const growth = await notes.grow({ changed });
    const { garden, vault } = growth;
    known = { garden, root: vault.root };
    setCurrentGarden(garden);
    const outputs = [...siteOutputs(garden, theme), ...(await assetOutputs(garden.assets, cache))];
    return {
      growth,
      outputs: new Map(outputs.map((output) => [output.path, output])),
      ofCode: new Set(garden.codeAddresses.map(pageFile)),
    };
  };
  return {
    shown: () => (last ??= grow()),
    regrow(changed) {
      const before = last;
      // One after the other: the second sees what the first has left.
      const next = (before ?? Promise.resolve()).then(
        () => grow(changed),
        // Nobody knows what was read by then.
        () => grow(),
      );
      last = next.catch((error: unknown) => {
        if (before === undefined) throw error;
        return before;
      });
      return next;
    },
    source: () => known,
  };
}
