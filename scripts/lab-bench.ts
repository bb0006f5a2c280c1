import { labBench } from './simulating/lab/lab-bench.ts';

// Usage: lab-bench. Builds a small site with clusters of 10, 100 and 1,000 nodes, opens it in Chromium as the browser tests do,
// and prints frame times, long tasks on a processor four times slower, the time until a widget lives, and what is loaded.
// Exit codes: 1, something could not be measured.
try {
  await labBench((line) => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
