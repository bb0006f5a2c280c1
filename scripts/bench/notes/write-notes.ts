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
 * count and seed give the same bytes on every machine. Diagrams are left as code unless they are to be `drawn`, which no other
 * tool does.
 */
export function* notesOf(
  count: number,
  drawn = false,
  seed = 1,
): Generator<readonly [path: string, content: string | Uint8Array]> {
  const plans = planNotes(count, seed);
  const write = noteWriter(plans, seed);
  yield ['site.yaml', SETTINGS];
  for (const plan of plans) {
    for (const lang of plan.langs) {
      const text = write(plan, lang);
      yield [pathOf(plan, lang), drawn ? text : text.replaceAll('```mermaid', '```text')];
    }
    if (plan.picture !== undefined) yield [`images/${plan.picture}`, picture(plan.picture)];
  }
}

/** Writes a folder of `count` notes. */
export async function writeNotes(folder: string, count: number, drawn = false): Promise<void> {
  for (const [name, content] of notesOf(count, drawn)) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
