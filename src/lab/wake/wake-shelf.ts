import type { LabStart } from '../engine/lab-start.ts';
import { NO_DOINGS } from '../view/use-clusters.ts';
import { readFragment, type Shared } from './address-fragment.ts';
import { EMPTY_START, givenStart } from './empty-start.ts';
import { fetchStart } from './fetch-start.ts';
import { closeLab, openLab } from './open-lab.tsx';

/**
 * Brings the page of the lab to life: `place` shows the scenario that the address names, else the empty cluster. The links of
 * the shelf name scenarios in the fragment (`#rolling-update`); their files are fetched from `place.dataset.scenarios`.
 * `onFailed` is called where one that is chosen later cannot be had; the one before stays.
 */
export async function wakeShelf(place: HTMLElement, onFailed: () => void): Promise<void> {
  const files = place.dataset['scenarios'] ?? '';
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-scenario]')];
  let latest = 0;
  const show = async (): Promise<void> => {
    const turn = ++latest;
    const shared = await readFragment(location.hash);
    const wanted = shared === undefined ? fragmentText() : (shared.scenario ?? '');
    const known = links.some((link) => link.dataset['scenario'] === wanted) ? wanted : '';
    const start = known === '' ? EMPTY_START : await fetchStart(files, known);
    const host = await open(start, known, shared);
    // Somebody who goes through the shelf quickly sees what was chosen last, in whatever order it was loaded.
    if (turn !== latest) {
      closeLab(host);
      return;
    }
    for (const before of place.querySelectorAll<HTMLElement>('.lab-host')) closeLab(before);
    place.replaceChildren(host);
    for (const link of links) {
      if (link.dataset['scenario'] !== known) link.removeAttribute('aria-current');
      else {
        link.setAttribute('aria-current', 'true');
        bringIntoShelf(link);
      }
    }
  };
  addEventListener('hashchange', () => {
    // The widget's own button writes its state into the address, and needs no widget anew.
    show().catch(onFailed);
  });
  await show();
}

/** The fragment of the address as a person would read it; empty for one that cannot be read. */
function fragmentText(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    // Cut off or made up by somebody.
    return '';
  }
}

/** Moves the shelf so that a link in it is seen, and nothing else. */
function bringIntoShelf(link: HTMLAnchorElement): void {
  for (let shelf = link.parentElement; shelf !== null && shelf.tagName !== 'MAIN'; shelf = shelf.parentElement) {
    const [box, one] = [shelf.getBoundingClientRect(), link.getBoundingClientRect()];
    if (one.left < box.left || one.right > box.right) shelf.scrollLeft += one.left - box.left;
    if (one.top < box.top || one.bottom > box.bottom) shelf.scrollTop += one.top - box.top - box.height / 3;
  }
}

async function open(start: LabStart, name: string, shared: Shared | undefined): Promise<HTMLElement> {
  const host = document.createElement('div');
  host.className = 'lab-host';
  const cluster = name === '' ? shared?.cluster : undefined;
  await openLab(host, cluster === undefined ? start : givenStart(cluster), shared?.doings ?? NO_DOINGS, {
    scenario: name,
    ...(cluster !== undefined && { cluster }),
  });
  return host;
}
