import path from 'node:path';
import { expect, it } from 'vitest';
import { buildPair } from './build-pair.ts';
import { editorOf } from './editor.ts';
import { firstVault } from './first-vault.ts';
import { memoryFolder } from './memory-folder.ts';
import { seededRandom } from './seeded-random.ts';

/** `MADANG_EDITS=5000 MADANG_SEED=7` tries more, or the same again. */
const steps = Number(process.env['MADANG_EDITS'] ?? 300);
const seed = Number(process.env['MADANG_SEED'] ?? 20_260_301);
/** Edits that are listed when a step fails. */
const LISTED = 15;
/** Against a hang, not against a slow machine. */
const MOST_MILLISECONDS = 60_000 + steps * 6_000;

it(
  `builds after each of ${steps} edits what a clean build makes, byte for byte (seed ${seed})`,
  async () => {
    const folder = memoryFolder();
    const vault = firstVault(path.join(folder, 'notes'));
    const pair = buildPair(vault, folder);
    const editor = editorOf(vault, seededRandom(seed));
    const edits: string[] = [];
    expect((await pair.build()).difference).toBeUndefined();
    for (let step = 1; step <= steps; step += 1) {
      edits.push(`${step}. ${editor.edit()}`);
      const { difference } = await pair.build();
      if (difference === undefined) continue;
      const listed = edits.slice(-LISTED).join('\n');
      expect.fail(`Stale after step ${step} (MADANG_SEED=${seed} MADANG_EDITS=${step}):\n${listed}\n\n${difference}`);
    }
  },
  MOST_MILLISECONDS,
);
