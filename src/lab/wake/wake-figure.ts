import type { LabStart } from '../engine/lab-start.ts';
import { NO_DOINGS } from '../view/use-clusters.ts';
import { openLab } from './open-lab.tsx';
import { readFragment } from './address-fragment.ts';

/** A figure may come into view again while what it takes is still being loaded. */
const woken = new WeakSet<HTMLElement>();

/**
 * Brings a simulator of a note to life. What stands in its place until then, made without scripts, is kept for print. `index`
 * is its place among those of the page, by which shared addresses name it.
 */
export async function wakeFigure(figure: HTMLElement, index: number): Promise<void> {
  const given = figure.dataset['start'];
  if (given === undefined || woken.has(figure)) return;
  woken.add(figure);
  // The page's own build has written it.
  const start = JSON.parse(given) as LabStart;
  const shared = await readFragment(location.hash);
  const host = document.createElement('div');
  host.className = 'lab-host';
  await openLab(host, start, shared?.widget === index ? shared.doings : NO_DOINGS, { widget: index });
  figure.append(host);
  figure.dataset['awake'] = '';
}
