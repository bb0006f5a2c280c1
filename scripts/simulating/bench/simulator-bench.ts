import { bundleSize, teachingSize } from './bundle-size.ts';
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
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const sizes = [
    ['engine and kubectl', await bundleSize()],
    ['with explanations and tasks', await teachingSize()],
  ] as const;
  for (const [name, { gzip, minified }] of sizes) {
    lines.push(`${name}: ${kilobytes(gzip)} gzip, ${kilobytes(minified)} minified\n`);
  }
  return lines.join('');
}
