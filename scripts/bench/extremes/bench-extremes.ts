import path from 'node:path';
import { benchFolder, type FolderOptions } from '../bench-folder.ts';
import type { Cost } from '../measuring/run-measured.ts';
import type { Step } from '../measuring/step.ts';
import { EXTREMES } from '../notes/extremes.ts';
import type { ExtremesFigures } from './extremes-report.ts';

/** Measures builds of so many ordinary notes, and of as many that are far out of the ordinary in one way. All lies in `folder`. */
export async function benchExtremes(
  notes: number,
  folder: string,
  options: FolderOptions,
  heard: (kind: string, step: Step, cost: Cost) => void,
): Promise<ExtremesFigures> {
  const alone = { ...options, astro: false, peers: false };
  const kinds = [undefined, ...EXTREMES];
  const measured: ExtremesFigures['measured'][number][] = [];
  for (const extreme of kinds) {
    const kind = extreme ?? 'ordinary';
    const found = await benchFolder(notes, path.join(folder, kind), { ...alone, extreme }, (_name, step, cost) => {
      heard(kind, step, cost);
    });
    measured.push({ kind, ...found });
  }
  return { notes, measured };
}
