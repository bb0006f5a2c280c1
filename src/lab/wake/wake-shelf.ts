import type { LabStart } from '../engine/lab-start.ts';
import { NO_DOINGS } from '../view/use-clusters.ts';
import { readFragment, type Shared } from './address-fragment.ts';
import { EMPTY_START, givenStart } from './empty-start.ts';
import { fetchStart } from './fetch-start.ts';
import { openLab } from './open-lab.tsx';

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
    const start = known === '' ? EMPTY_START : await fetchStart(files, known);
    await open(place, start, known, shared);
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

async function open(place: HTMLElement, start: LabStart, name: string, shared: Shared | undefined): Promise<void> {
  const host = document.createElement('div');
  host.className = 'lab-host';
  const cluster = name === '' ? shared?.cluster : undefined;
  await openLab(host, cluster === undefined ? start : givenStart(cluster), shared?.doings ?? NO_DOINGS, {
    scenario: name,
    ...(cluster !== undefined && { cluster }),
  });
  place.replaceChildren(host);
}
