import { type NamedLink, namesLike, nearNotes, readAddress, type Shard } from './near-names.ts';

void offerNearNotes();

/** Offers notes whose names are near to that of the page which is not there. */
async function offerNearNotes(): Promise<void> {
  const main = document.querySelector<HTMLElement>('.not-found');
  const { lang } = document.documentElement;
  const place = main?.querySelector<HTMLElement>(`section:lang(${lang}) .near-names`);
  const base = main?.dataset['base'];
  if (place == null || base === undefined) return;
  const { segment } = readAddress(location.pathname, base, main?.dataset['languages']?.split(' ') ?? []);
  if (segment === '') return;
  searchInstead(place.parentElement, segment);
  const load = (key: string): Promise<Shard | undefined> =>
    loadShard(`${base}names/${lang}/${encodeURIComponent(key)}.json`);
  const notes = nearNotes(segment, await namesLike(segment, load));
  if (notes.length > 0) place.append(...offer(place.dataset['heading'] ?? '', notes));
}

/** Lets the link to the search ask for what was sought. */
function searchInstead(section: HTMLElement | null, segment: string): void {
  const link = section?.querySelector<HTMLAnchorElement>('.search-instead');
  if (link == null) return;
  const question = segment.replaceAll('-', ' ');
  link.search = new URLSearchParams({ q: question }).toString();
  link.append(`: ${question}`);
}

async function loadShard(file: string): Promise<Shard | undefined> {
  try {
    const response = await fetch(file);
    return response.ok ? ((await response.json()) as Shard) : undefined;
  } catch {
    // Without the network there is nothing to offer, and the page says all it can.
    return undefined;
  }
}

function offer(heading: string, notes: readonly NamedLink[]): HTMLElement[] {
  const title = document.createElement('p');
  title.textContent = heading;
  const list = document.createElement('ul');
  for (const { href, text, lang } of notes) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    if (lang !== undefined) link.lang = lang;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [title, list];
}
