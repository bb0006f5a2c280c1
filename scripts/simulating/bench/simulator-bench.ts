import { bundleSize } from './bundle-size.ts';
import { rolloutTime } from './rollout-time.ts';

const SIZES = [1000, 2500, 5000];
const ROUNDS = 3;

/** Measures the simulator: processor time of rollouts, best of three, and what a browser has to load. */
export async function simulatorBench(): Promise<string> {
  // Once to warm up: a reader's tab runs more than one scenario.
  rolloutTime(200);
  const lines = SIZES.map((nodes) => {
    const best = Math.min(...Array.from({ length: ROUNDS }, () => rolloutTime(nodes)));
    const each = ((best * 1e6) / nodes).toFixed(0);
    return `${String(nodes)} nodes applied and rolled out, 10 % at a time: ${best.toFixed(2)} s of processor time, ${each} µs a node\n`;
  });
  const { gzip, minified } = await bundleSize();
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return `${lines.join('')}engine and kubectl: ${kilobytes(gzip)} gzip, ${kilobytes(minified)} minified\n`;
}
