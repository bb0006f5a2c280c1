import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { captureTool } from './tools/capture-tool.ts';
import { toolPath } from './tools/run-tool.ts';

/** What `npm run check` asks, the slowest first. */
const CHECKS = [
  // Without a cache: what a rule on types says of a file changes with other files.
  ['lint', toolPath('eslint', 'bin/eslint.js'), '--max-warnings=0', '.'],
  ['types', toolPath('typescript', 'bin/tsc'), '--incremental', '--tsBuildInfoFile', '.cache/tsc.json'],
  [
    'format',
    toolPath('prettier', 'bin/prettier.cjs'),
    '--check',
    '--cache',
    '--cache-strategy=content',
    '--cache-location=.cache/prettier.json',
    '--log-level=warn',
    '.',
  ],
  [
    'types of pages',
    toolPath('astro', 'bin/astro.mjs'),
    'check',
    '--minimumFailingSeverity=warning',
    '--tsconfig=tsconfig.pages.json',
  ],
] as const;

mkdirSync('.cache', { recursive: true });
const waiting = [...CHECKS];
const failed: string[] = [];

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, file, ...args] = next;
    const { code, output, seconds } = await captureTool(file, args);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
    if (code !== 0) {
      failed.push(name);
      process.stdout.write(`${output.trimEnd()}\n`);
    }
  }
}
await Promise.all(Array.from({ length: Math.min(CHECKS.length, availableParallelism()) }, work));

process.stdout.write(failed.length === 0 ? 'All checks passed\n' : `Failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
