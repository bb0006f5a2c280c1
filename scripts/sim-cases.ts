import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readCases } from './simulating/case.ts';
import { missesOf } from './simulating/check-case.ts';

// Usage: sim:cases FILE [ID…]. Runs every case of the file, or those named, prints each miss with what was expected and
// found and, last, `N passed, N failed`. Exit codes: 1, a case failed; 2, the case file cannot be read.
const [given, ...ids] = process.argv.slice(2);
try {
  if (given === undefined) throw new Error('Name the case file: npm run sim:cases -- cases.json');
  await run(path.resolve(process.env['INIT_CWD'] ?? '.', given));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function run(file: string): Promise<void> {
  const { minor, cases } = readCases(await readFile(file, 'utf8'));
  const chosen = ids.length === 0 ? cases : cases.filter(({ id }) => ids.includes(id));
  let failed = 0;
  for (const entry of chosen) {
    const misses = missesIn(() => missesOf(entry, minor));
    if (misses.length > 0) failed++;
    for (const miss of misses) process.stdout.write(`${entry.id}: ${miss}\n`);
  }
  process.stdout.write(`${String(chosen.length - failed)} passed, ${String(failed)} failed\n`);
  if (failed > 0 || chosen.length === 0) process.exitCode = 1;
}

/** A case that cannot be run, because it says something unknown or the simulator breaks, has failed. */
function missesIn(check: () => string[]): string[] {
  try {
    return check();
  } catch (error) {
    return [`error: ${error instanceof Error ? error.message : String(error)}`];
  }
}
