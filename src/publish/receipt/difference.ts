import type { Inventory } from './receipt.ts';

/** What one inventory has and another has not. */
export interface Change {
  /** Notes with the first address of each and why it is public. */
  readonly notes: readonly { readonly note: string; readonly address: string; readonly why: string }[];
  /** Pages of folders and tags. */
  readonly pages: readonly string[];
  /** Files with the notes that use them. */
  readonly assets: readonly { readonly source: string; readonly usedBy: readonly string[] }[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
}

/** What a push would newly make public, and what would no longer be. */
export interface Difference {
  readonly added: Change;
  readonly removed: Change;
}

const NOTHING: Inventory = { pages: [], assets: [], redirects: [], tags: [] };

/** Compares what would be published with what was; without a receipt everything is new. */
export function differenceOf(planned: Inventory, before: Inventory = NOTHING): Difference {
  return { added: onlyIn(planned, before), removed: onlyIn(before, planned) };
}

export function isEmpty({ notes, pages, assets, redirects }: Change): boolean {
  return notes.length + pages.length + assets.length + redirects.length === 0;
}

function onlyIn(one: Inventory, other: Inventory): Change {
  const notes = new Set(other.pages.map(({ note }) => note));
  const pages = new Set(other.pages.map(({ address }) => address));
  const assets = new Set(other.assets.map(({ source }) => source));
  const redirects = new Set(other.redirects.map(({ from }) => from));
  const found = new Map<string, Change['notes'][number]>();
  for (const { note, address, why } of one.pages) {
    if (note === null || notes.has(note) || found.has(note)) continue;
    found.set(note, { note, address, why: why === null ? '' : `${why.decidedBy} (${why.at})` });
  }
  return {
    notes: [...found.values()].sort((a, b) => (a.note < b.note ? -1 : 1)),
    pages: one.pages.filter(({ note, address }) => note === null && !pages.has(address)).map(({ address }) => address),
    assets: one.assets.filter(({ source }) => !assets.has(source)).map(({ source, usedBy }) => ({ source, usedBy })),
    redirects: one.redirects.filter(({ from }) => !redirects.has(from)),
  };
}
