import type { LabStart } from '../engine/lab-start.ts';
import { type Doings, NO_DOINGS } from '../view/use-clusters.ts';
import { EMPTY_START } from './empty-start.ts';
import { openLab } from './open-lab.tsx';
import { readFragment } from './address-fragment.ts';

/**
 * Brings the page of the lab to life: `place` shows the scenario that the address names, else the empty cluster. The links of
 * the shelf name scenarios in the fragment (`#rolling-update`); their files are fetched from `place.dataset.scenarios`.
 */
export async function wakeShelf(place: HTMLElement): Promise<void> {
  const files = place.dataset['scenarios'] ?? '';
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-scenario]')];
  const show = async (): Promise<void> => {
    const shared = await readFragment(location.hash);
    const wanted = shared === undefined ? decodeURIComponent(location.hash.slice(1)) : (shared.scenario ?? '');
    const known = links.some((link) => link.dataset['scenario'] === wanted) ? wanted : '';
    await open(place, known === '' ? EMPTY_START : await fetchStart(`${files}${known}.json`), known, shared?.doings);
    for (const link of links) {
      if (link.dataset['scenario'] === known) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  addEventListener('hashchange', () => {
    // The widget's own button writes its state into the address, and needs no widget anew.
    void show();
  });
  await show();
}

async function open(place: HTMLElement, start: LabStart, name: string, doings: Doings = NO_DOINGS): Promise<void> {
  const host = document.createElement('div');
  host.className = 'lab-host';
  await openLab(host, start, doings, { scenario: name });
  place.replaceChildren(host);
}

async function fetchStart(file: string): Promise<LabStart> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${String(response.status)}`);
  // The page's own build has written it.
  return (await response.json()) as LabStart;
}
