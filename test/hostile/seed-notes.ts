import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FLAVOURS, type Flavour } from '#naming';

/** A note to be broken: one of ours, whole and well. */
export interface SeedNote {
  readonly file: string;
  readonly text: string;
  /** With the dot: `.md`. */
  readonly extension: string;
  readonly flavour: Flavour;
}

const PLACES = [
  'src/markdown/fixtures/*/input.*',
  'src/vault/fixtures/*/content/**/*.*',
  'src/importing/**/fixtures/**/*.*',
  'test/fixtures/**/*.*',
  // Two of each language stand for the course: its notes are long, and made of the same constructs.
  'content/*/{daemonset,index}.md',
  'README*.md',
];

/** Every note among the fixtures of all rooms and in the project's own texts, in the order of their paths. */
export function seedNotes(): SeedNote[] {
  return globSync(PLACES)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:md|mdx|markdown|txt|html?)$/i.test(file) && !file.endsWith('/output.html'))
    .sort()
    .map((file) => ({
      file,
      text: readFileSync(file, 'utf8'),
      extension: path.extname(file).toLowerCase(),
      flavour: FLAVOURS.find((flavour) => path.dirname(file).includes(flavour)) ?? 'markdown',
    }));
}
