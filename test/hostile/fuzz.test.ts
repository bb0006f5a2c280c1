import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type BrokenNote, writeBrokenVault } from './broken-vault.ts';
import type { Grown } from './grow-vault.ts';
import { type SeedNote, seedNotes } from './seed-notes.ts';
import { watchedGrower } from './watched-grower.ts';

// `FUZZ=17` breaks note 17 alone; `FUZZ=2000-9999` breaks others than usual. Which note a number makes depends on the fixtures.
const [FIRST = 0, LAST = FIRST] = (process.env['FUZZ'] ?? '0-1999').split('-').map(Number);
/** Notes of a folder: enough of them to link to each other. */
const TOGETHER = 20;
/** Against a hang, not against a slow machine. */
const LONGEST = 60_000;

/** Faults that are told in full. */
const MOST_TOLD = 20;

const folder = mkdtempSync(path.join(tmpdir(), 'madang-fuzz-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('notes broken on purpose', () => {
  const seeds = seedNotes();
  const faults: string[] = [];
  const grown: Grown[] = [];

  it('each become a page or a diagnostic', { timeout: 900_000 }, async () => {
    expect(seeds.length).toBeGreaterThan(100);
    const batches = Array.from({ length: Math.ceil((LAST - FIRST + 1) / TOGETHER) }, (_, batch) =>
      Array.from({ length: TOGETHER }, (_, index) => FIRST + batch * TOGETHER + index).filter(
        (number) => number <= LAST,
      ),
    ).values();
    const work = async (): Promise<void> => {
      const grower = watchedGrower();
      for (const numbers of batches) faults.push(...(await tryNotes(numbers, seeds, grower, grown)));
      grower.end();
    };
    await Promise.all([work(), work()]);
    expect(faults.slice(0, MOST_TOLD).join('\n\n')).toBe('');
  });

  it('are mostly public, so that something was looked at', () => {
    expect(grown.flatMap(({ shown }) => shown).length).toBeGreaterThan((LAST - FIRST) * 0.8);
  });
});

/** Grows a folder of these notes. Where that breaks, each of them alone, to tell which it is. */
async function tryNotes(
  numbers: readonly number[],
  seeds: readonly SeedNote[],
  grower: ReturnType<typeof watchedGrower>,
  grown: Grown[],
): Promise<string[]> {
  const root = path.join(folder, `${numbers[0] ?? ''}-${numbers.length}`);
  const notes = writeBrokenVault(root, numbers, seeds);
  const outcome = await grower.grow(root, LONGEST);
  rmSync(root, { recursive: true, force: true });
  if ('grown' in outcome) {
    grown.push(outcome.grown);
    const { faults, unparsable } = outcome.grown;
    return [
      ...faults.map(({ file, fault }) => told(fault, file, notes)),
      ...unparsable.filter(({ reason }) => !KNOWN.test(reason)).map(({ file, reason }) => told(reason, file, notes)),
    ];
  }
  if (numbers.length === 1) return [told(outcome.crash, notes[0]?.file ?? '', notes)];
  const alone: string[] = [];
  for (const number of numbers) alone.push(...(await tryNotes([number], seeds, grower, grown)));
  return alone.length > 0 ? alone : [`Notes ${numbers.join(', ')} together: ${outcome.crash}`];
}

/** Why a note may be shown as it is written. */
const KNOWN = /$^/;

/** A fault with the note that it is about, and how to see it again. */
function told(fault: string, file: string, notes: readonly BrokenNote[]): string {
  const note = notes.find((note) => note.file.normalize('NFC') === file);
  if (note === undefined) return `${file}: ${fault}\n  among the notes ${notes.map(({ number }) => number).join(', ')}`;
  const again = `FUZZ=${note.number} npm test -- test/hostile/fuzz.test.ts`;
  return `${file} (made from ${note.from}): ${fault}\n  ${again}\n  ${JSON.stringify(note.text)}`;
}
