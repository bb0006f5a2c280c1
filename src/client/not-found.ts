import { type NamedLink, nearNotes, readAddress } from './near-names.ts';

void explain();

/** Keeps the language of the address, and offers notes whose names are near. */
async function explain(): Promise<void> {
  const main = document.querySelector<HTMLElement>('.not-found');
  const base = main?.dataset['base'];
  if (main === null || base === undefined) return;
  const sections = [...main.querySelectorAll<HTMLElement>('section[data-language]')];
  const languages = sections.map(({ lang }) => lang);
  const { language = document.documentElement.lang, segment } = readAddress(location.pathname, base, languages);
  document.documentElement.lang = language;
  for (const part of main.querySelectorAll<HTMLElement>('[lang]')) part.hidden = part.lang !== language;

  const section = sections.find(({ lang }) => lang === language);
  const place = section?.querySelector<HTMLElement>('.near-names');
  if (place == null || segment === '') return;
  const notes = nearNotes(segment, await namesLike(base, language, segment));
  if (notes.length > 0) place.append(...offer(place.dataset['heading'] ?? '', notes));
}

async function namesLike(base: string, language: string, segment: string): Promise<NamedLink[]> {
  const [first = ''] = segment;
  try {
    const response = await fetch(`${base}names/${language}/${encodeURIComponent(first)}.json`);
    return response.ok ? ((await response.json()) as NamedLink[]) : [];
  } catch {
    // Without the network there is nothing to offer, and the page says all it can.
    return [];
  }
}

function offer(heading: string, notes: readonly NamedLink[]): HTMLElement[] {
  const title = document.createElement('p');
  title.textContent = heading;
  const list = document.createElement('ul');
  for (const { href, text } of notes) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return [title, list];
}
