import { useEffect, useRef } from 'preact/hooks';
import type { Clusters } from './use-clusters.ts';

/** A line of the terminal that waits for the clock sets it going, and one that is over leaves it as it stood before. */
export function useClockWhileWaiting(isWaiting: boolean, { isRunning, setRunning }: Clusters): void {
  const hasStarted = useRef(false);
  const latest = useRef({ isRunning, setRunning });
  latest.current = { isRunning, setRunning };
  useEffect(() => {
    const clock = latest.current;
    if (isWaiting && !clock.isRunning) {
      hasStarted.current = true;
      clock.setRunning(true);
    } else if (!isWaiting && hasStarted.current) {
      hasStarted.current = false;
      clock.setRunning(false);
    }
  }, [isWaiting]);
}
