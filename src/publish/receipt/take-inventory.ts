import type { Growth } from '#engine';
import { pagePath } from '#garden';
import { toHref } from '#naming';
import type { Inventory, PublishedPage } from './receipt.ts';
import { reasonOf } from './reason-of.ts';

/** What a grown garden makes public, without making its pages. */
export function takeInventory({ garden, vault, site }: Pick<Growth, 'garden' | 'vault' | 'site'>): Inventory {
  const pages = garden.addresses.map((address): PublishedPage => {
    const note = garden.noteAt(address);
    const isTag = note === undefined && /^tags(?:\/|$)/.test(address.slug);
    return {
      address: toHref(site.base, pagePath(address)),
      kind: note === undefined ? (isTag ? 'tag' : 'folder') : 'note',
      note: note?.id ?? null,
      why: note === undefined ? null : reasonOf(note, vault.publication.mode),
    };
  });
  return {
    pages,
    assets: garden.assets.map(({ path, source, usedBy }) => ({ path, source, usedBy })),
    redirects: garden.redirects.map(({ from, to }) => ({ from, to })).sort((a, b) => (a.from < b.from ? -1 : 1)),
    tags: pages.filter(({ kind }) => kind === 'tag').map(({ address }) => address),
  };
}
