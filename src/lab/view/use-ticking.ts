import { useEffect, useRef } from 'preact/hooks';

/** No eye sees more, and a slow machine has time for its frames. */
const SHORTEST_MS = 100;
/** After a pause of the page nothing is made up for. */
const LONGEST_MS = 500;

/**
 * Calls `tick` with the seconds that have passed, again and again as long as `runs`; never again before it has resolved. Rests
 * while nobody sees the page.
 */
export function useTicking(
  runs: boolean,
  tick: (seconds: number) => Promise<unknown>,
  fail: (error: unknown) => void,
): void {
  const latest = useRef({ tick, fail });
  latest.current = { tick, fail };
  useEffect(() => {
    if (!runs) return;
    let isOver = false;
    let isBusy = false;
    let before = performance.now();
    const look = (now: number): void => {
      if (isOver) return;
      requestAnimationFrame(look);
      if (isBusy || now - before < SHORTEST_MS) return;
      const passed = Math.min(now - before, LONGEST_MS) / 1000;
      before = now;
      isBusy = true;
      latest.current.tick(passed).then(() => {
        isBusy = false;
      }, latest.current.fail);
    };
    requestAnimationFrame(look);
    return () => {
      isOver = true;
    };
  }, [runs]);
}
