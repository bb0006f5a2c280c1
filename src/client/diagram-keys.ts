import type { Stage } from './picture-stage.ts';

/** Px that an arrow moves the picture by. */
const STEP = 64;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
};

/** Lets a picture be zoomed with `+`, `-` and `0`, and moved with the arrows, wherever on its screen the focus is. */
export function followKeys(screen: HTMLElement, stage: Stage, factor: number): void {
  const doings: Readonly<Record<string, () => void>> = {
    '+': () => {
      stage.zoom(factor);
    },
    '-': () => {
      stage.zoom(1 / factor);
    },
    '0': () => {
      stage.showWhole();
    },
    ...Object.fromEntries(
      Object.entries(ARROWS).map(([key, [x, y]]) => [
        key,
        () => {
          stage.move({ x, y });
        },
      ]),
    ),
  };
  // The same keys without shift, on most keyboards, and with it.
  const keys: Readonly<Record<string, string>> = { '=': '+', _: '-' };
  screen.addEventListener('keydown', (event) => {
    // These are the browser's own.
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const doing = doings[keys[event.key] ?? event.key];
    if (doing === undefined) return;
    event.preventDefault();
    stage.glide(true);
    doing();
  });
}
