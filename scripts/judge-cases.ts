import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { judge } from '#manifests';
import { readCases } from './manifests/case.ts';
import { missesOf } from './manifests/check-case.ts';

// Usage: judge:cases FILE. Judges every case of the file, prints each miss and, last, `N passed, N failed`.
// Exit codes: 1, a case failed; 2, the case file cannot be read or is not understood.
const [given] = process.argv.slice(2);
try {
  if (given === undefined) throw new Error('Name the case file: npm run judge:cases -- cases.json');
  await run(path.resolve(process.env['INIT_CWD'] ?? '.', given));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

async function run(file: string): Promise<void> {
  const cases = readCases(await readFile(file, 'utf8'));
  let failed = 0;
  for (const entry of cases) {
    const text = await readFile(path.resolve(path.dirname(file), entry.file), 'utf8');
    const verdict = judge(text, entry.context === undefined ? {} : { context: entry.context });
    const misses = missesOf(entry, verdict);
    if (misses.length > 0) failed++;
    for (const miss of misses) process.stdout.write(`${entry.id}: ${miss}\n`);
  }
  process.stdout.write(`${cases.length - failed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}
