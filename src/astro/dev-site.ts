import { setTimeout as delay } from 'node:timers/promises';
import { documentOutputs, pageFile, readShelf, siteOutputs } from '#build';
import { type Gardener, gardener, type GrowingSketch, type Growth, setCurrentGarden } from '#engine';
import type { Locations } from '#locations';
import { assetOutputs, type Output } from '#publish';
import type { NoteCodeSource, Theme } from '#theme';

/** The site as it is at the moment. Files are made when they are asked for. */
export interface Shown {
  readonly growth: Growth;
  /** The file at a path inside the site. */
  find(path: string): Promise<Output | undefined>;
  /** Paths of the pages of notes that run code, which Astro renders. */
  readonly ofCode: ReadonlySet<string>;
  /** Whether it is known only in part, as long as most notes are still to be drafted. */
  readonly isSketch: boolean;
}

/** The site of a folder of notes that somebody is writing. */
export interface DevSite {
  /** What is shown at a path; waits for no more than is needed for it. Call `answered` when it is shown. */
  shown(path: string): Promise<Shown>;
  /** Says that somebody has what he asked for: what takes long may begin. */
  answered(): void;
  /** The whole site; waits for the first garden. */
  whole(): Promise<Shown>;
  /** Grows the garden anew after these files (absolute paths) changed. What was shown stays where that fails. */
  regrow(changed: ReadonlySet<string>): Promise<Shown>;
  /** Grows the garden anew if version control has learnt something. */
  isHistoryNew(): Promise<boolean>;
  /** What Astro must know of notes that run code; `undefined` as long as nothing is known. */
  source(): NoteCodeSource | undefined;
}

/** How long nobody may ask for a page before all notes are drafted for the list of faults. */
const PATIENCE_MS = 1500;

/** Makes the site of a folder of notes; nothing is read before somebody asks. */
export function devSite({ content, cache }: Locations, theme: Theme): DevSite {
  let notes: Gardener | undefined;
  let sketch: Promise<GrowingSketch | undefined> = Promise.resolve(undefined);
  let last: Promise<Shown> | undefined;
  let rough: Shown | undefined;
  let isWhole = (): boolean => false;
  let known: NoteCodeSource | undefined;
  let isAsked = false;
  const firstAnswer = Promise.withResolvers<undefined>();
  const nobodyAsks = async (): Promise<void> => {
    await delay(PATIENCE_MS);
    if (isAsked) await firstAnswer.promise;
  };

  const show = (growth: Growth, isSketch: boolean): Shown => {
    const { garden, vault } = growth;
    known = { garden, root: vault.root };
    setCurrentGarden(garden);
    const find = finderIn([
      () => documentOutputs(garden, theme),
      async () => siteOutputs(garden, theme, await readShelf(content, cache)),
      () => assetOutputs(garden.assets, cache),
    ]);
    return { growth, find, ofCode: new Set(garden.codeAddresses.map(pageFile)), isSketch };
  };
  const grow = async (changed?: ReadonlySet<string>): Promise<Shown> => {
    notes ??= gardener({ content, cache });
    const shown = show(await notes.grow({ changed }), false);
    isWhole = () => true;
    return shown;
  };
  const begin = (): Promise<Shown> => {
    const gardening = (notes ??= gardener({ content, cache }));
    const marked = gardening.isHistoryNew();
    sketch = gardening.sketch();
    return (last ??= Promise.all([sketch, marked]).then(async ([sketched]) => {
      // The page that somebody waits for has the machine to itself.
      if (sketched !== undefined) await Promise.race([firstAnswer.promise, nobodyAsks()]);
      return grow(new Set());
    }));
  };
  const sketched = async (path: string): Promise<Shown | undefined> => {
    const found = await sketch;
    if (found === undefined || isWhole()) return undefined;
    const file = documentAt(path);
    const growth = await found.at((garden) => garden.addresses.find((address) => pageFile(address) === file));
    // Meanwhile all may have been drafted.
    if (isWhole()) return undefined;
    if (rough?.growth.garden !== growth.garden) rough = show(growth, true);
    return rough;
  };
  return {
    whole: () => last ?? begin(),
    async shown(path) {
      isAsked = true;
      const whole = last ?? begin();
      return (await sketched(path)) ?? (await whole);
    },
    answered() {
      firstAnswer.resolve(undefined);
    },
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
    isHistoryNew: async () => (await notes?.isHistoryNew()) ?? false,
    source: () => known,
  };
}

/** The file that a path of an address stands for. */
export function documentAt(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Finds outputs by their paths in lists that are made when those before them do not have what is looked for. */
function finderIn(
  lists: readonly (() => readonly Output[] | Promise<readonly Output[]>)[],
): (path: string) => Promise<Output | undefined> {
  const made: Promise<ReadonlyMap<string, Output>>[] = [];
  return async (path) => {
    for (const [index, list] of lists.entries()) {
      const files = await (made[index] ??= Promise.resolve(list()).then((outputs) => byPath(outputs)));
      const found = files.get(path);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

function byPath(outputs: readonly Output[]): ReadonlyMap<string, Output> {
  return new Map(outputs.map((output) => [output.path, output]));
}
