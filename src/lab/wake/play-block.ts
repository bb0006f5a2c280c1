import type { LabStart } from '../engine/lab-start.ts';
import type { Player } from '../view/player.ts';
import { NO_DOINGS } from '../view/use-clusters.ts';
import { fetchStart } from './fetch-start.ts';
import { openLab } from './open-lab.tsx';
import { type PlayedBlock, playSteps } from './play-steps.ts';
import { wakeFigure } from './wake-figure.ts';

/** Widgets that were opened for a block, below it. */
const opened = new WeakMap<HTMLElement, Promise<Player>>();

/** Those that play just now. */
const playing = new WeakSet<Player>();

/** Long enough that an eye can follow one command after the other. */
const PAUSE_MS = 450;

/**
 * Runs the transcript `block` (`data-play`, a `PlayedBlock`) in the simulator whose scenario it belongs to, begun anew: the one
 * above it in the page, or one that is opened below it. Rejects where that cannot be loaded.
 */
export async function playBlock(block: HTMLElement): Promise<void> {
  // The page's own build has written it.
  const played = JSON.parse(block.dataset['play'] ?? '') as PlayedBlock;
  const player = await playerFor(block, played);
  // A second press while it plays would mix the two.
  if (playing.has(player)) return;
  playing.add(player);
  try {
    await play(player, played);
  } finally {
    playing.delete(player);
  }
}

async function play(player: Player, played: PlayedBlock): Promise<void> {
  await player.reset();
  player.showTerminal();
  for (const step of playSteps(played)) {
    if (step.do === 'rest') await player.rest();
    else if (step.do === 'pass') await player.pass(step.seconds);
    else {
      await player.type(step.line, played.files);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

function playerFor(block: HTMLElement, { start }: PlayedBlock): Promise<Player> {
  const figures = [...document.querySelectorAll<HTMLElement>('figure.simulator[data-start]')];
  const above = figures.filter((figure) => isBefore(figure, block));
  const own = start === undefined ? above.at(-1) : above.findLast((figure) => nameIn(figure) === start);
  if (own !== undefined) return wakeFigure(own, figures.indexOf(own));
  const known = opened.get(block) ?? openBelow(block, start);
  opened.set(block, known);
  return known;
}

function isBefore(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function nameIn({ dataset }: HTMLElement): string | undefined {
  return (JSON.parse(dataset['start'] ?? '{}') as Partial<LabStart>).name;
}

async function openBelow(block: HTMLElement, given: string | LabStart = ''): Promise<Player> {
  const base = document.querySelector<HTMLElement>('.search-button')?.dataset['base'] ?? '/';
  const start = typeof given === 'string' ? await fetchStart(`${base}lab/`, given) : given;
  const host = document.createElement('div');
  host.className = 'lab-host lab-below';
  const player = await openLab(host, start, NO_DOINGS, { scenario: start.name ?? '' });
  block.after(host);
  return player;
}
