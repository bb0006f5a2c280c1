import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Extreme, withExtreme } from './extremes.ts';
import { planNotes } from './note-plan.ts';
import { noteWriter, pathOf } from './note-text.ts';
import { picture } from './picture.ts';

const SETTINGS = `title: { ko: 견주어 보기, en: Benchmark }
languages: [ko, en]
default-language: ko
publication: all
checks: { manifest-title-kind: off }
`;

/** How made-up notes differ from those that are measured when nothing is asked for. */
export interface NotesOptions {
  /** Leave diagrams as such, which no other tool draws, and not as code. */
  readonly drawn?: boolean;
  readonly extreme?: Extreme | undefined;
  readonly seed?: number;
}

/**
 * The files of a folder of `count` notes (each language counted), by their paths: notes in pairs, pictures, settings. The same
 * count and options give the same bytes on every machine.
 */
export function* notesOf(
  count: number,
  { drawn = false, extreme, seed = 1 }: NotesOptions = {},
): Generator<readonly [path: string, content: string | Uint8Array]> {
  const ordinary = planNotes(count, seed);
  const plans = extreme === undefined ? ordinary : withExtreme(ordinary, extreme);
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
export async function writeNotes(folder: string, count: number, options?: NotesOptions): Promise<void> {
  for (const [name, content] of notesOf(count, options)) {
    const file = path.join(folder, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
