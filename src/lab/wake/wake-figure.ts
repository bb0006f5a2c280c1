import type { LabStart } from '../engine/lab-start.ts';
import type { Player } from '../view/player.ts';
import { NO_DOINGS } from '../view/use-clusters.ts';
import { openLab } from './open-lab.tsx';
import { readFragment } from './address-fragment.ts';

/** A figure may come into view again while what it takes is still being loaded. */
const woken = new WeakMap<HTMLElement, Promise<Player>>();

/**
 * Brings a simulator of a note to life. What stands in its place until then, made without scripts, is kept for print. `index`
 * is its place among those of the page, by which shared addresses name it.
 */
export function wakeFigure(figure: HTMLElement, index: number): Promise<Player> {
  const known = woken.get(figure);
  if (known !== undefined) return known;
  const player = wake(figure, index);
  woken.set(figure, player);
  return player;
}

async function wake(figure: HTMLElement, index: number): Promise<Player> {
  // The page's own build has written it.
  const start = JSON.parse(figure.dataset['start'] ?? '') as LabStart;
  const shared = await readFragment(location.hash);
  const host = document.createElement('div');
  host.className = 'lab-host';
  const doings = shared?.widget === index ? shared.doings : NO_DOINGS;
  const player = await openLab(host, start, doings, { widget: index });
  takePlace(figure, host);
  return player;
}

/**
 * Puts the widget into the place of its picture without anything moving: it is no lower than that, as long as the page is as
 * wide, and what a reader sees below stays where it is if the top is out of sight.
 */
function takePlace(figure: HTMLElement, host: HTMLElement): void {
  const { top, bottom, height } = figure.getBoundingClientRect();
  const root = document.documentElement;
  // By our own hand: browsers hold on to something in the picture, which goes.
  root.style.overflowAnchor = 'none';
  host.style.minBlockSize = `${height}px`;
  figure.append(host);
  figure.dataset['awake'] = '';
  if (top < 0) scrollBy({ top: figure.getBoundingClientRect().bottom - bottom, behavior: 'instant' });
  requestAnimationFrame(() => {
    root.style.overflowAnchor = '';
  });
  const width = innerWidth;
  const letGo = (): void => {
    if (innerWidth === width) return;
    host.style.minBlockSize = '';
    removeEventListener('resize', letGo);
  };
  addEventListener('resize', letGo);
}
