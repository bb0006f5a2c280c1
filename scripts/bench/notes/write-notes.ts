import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { planNotes } from './note-plan.ts';
import { noteWriter, pathOf } from './note-text.ts';
import { picture } from './picture.ts';

const SETTINGS = `title: { ko: 견주어 보기, en: Benchmark }
languages: [ko, en]
default-language: ko
publication: all
checks: { manifest-title-kind: off }
`;

/**
 * The files of a folder of `count` notes (each language counted), by their paths: notes in pairs, pictures, settings. The same
 * count and seed give the same bytes on every machine.
 */
export function* notesOf(count: number, seed = 1): Generator<readonly [path: string, content: string | Uint8Array]> {
  const plans = planNotes(count, seed);
  const write = noteWriter(plans, seed);
  yield ['site.yaml', SETTINGS];
  for (const plan of plans) {
    for (const lang of plan.langs) yield [pathOf(plan, lang), write(plan, lang)];
    if (plan.picture !== undefined) yield [`images/${plan.picture}`, picture(plan.picture)];
  }
}

/** Writes a folder of `count` notes. */
export async function writeNotes(folder: string, count: number): Promise<void> {
  for (const [name, content] of notesOf(count)) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
