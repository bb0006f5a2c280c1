import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mutateNote } from './mutate-note.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';
import type { SeedNote } from './seed-notes.ts';

/** A note that was broken on purpose. The number tells all of it, as long as the notes that it is made from are the same. */
export interface BrokenNote {
  readonly number: number;
  /** Path in the vault. */
  readonly file: string;
  readonly text: string;
  /** The note that it was made from. */
  readonly from: string;
}

/** Words that stand in private notes alone: none of them may come out. */
export const SECRETS = [
  'zqbodysecret',
  'zqtitlesecret',
  'zqtagsecret',
  'zqaliassecret',
  'zqheadingsecret',
  'zqoutsidesecret',
];

/** The note of a number. */
export function brokenNote(number: number, seeds: readonly SeedNote[]): BrokenNote {
  const random = seededRandom(number);
  const seed = random.pick(seeds);
  const others = Array.from({ length: 3 }, () => random.pick(seeds).text);
  const text = mutateNote(seed.text, [...others, LINKS], random);
  const folder = `${random.pick(['ko', 'en', 'ko', 'en', 'mixed'])}/${seed.flavour}`;
  return { number, file: `${folder}/${fileName(number, random)}${seed.extension}`, text, from: seed.file };
}

/** Writes the notes of these numbers into a folder, with private notes, files and links between them all. */
export function writeBrokenVault(root: string, numbers: readonly number[], seeds: readonly SeedNote[]): BrokenNote[] {
  const notes = numbers.map((number) => brokenNote(number, seeds));
  const random = seededRandom(numbers[0] ?? 0);
  const outside = `${root}-outside`;
  write(path.join(outside, 'private.md'), '# zqoutsidesecret\n');
  write(path.join(root, 'site.yaml'), settings(random));
  for (const { file, text } of notes) write(path.join(root, file), encoded(text, random));
  for (const [index, { text }] of notes.slice(0, 5).entries()) {
    write(path.join(root, `ko/hidden/hidden-${index}.md`), PRIVATE + text);
  }
  write(path.join(root, 'ko/hidden-note.md'), `${PRIVATE}zqbodysecret [[n${numbers[0] ?? 0}]]\n`);
  write(
    path.join(root, 'ko/image.png'),
    Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0806000000', 'hex'),
  );
  write(
    path.join(root, 'ko/image.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>x</title></svg>',
  );
  for (const [from, to] of LINKED) {
    symlinkSync(to.replace('OUTSIDE', outside), path.join(root, from));
  }
  return notes;
}

const PRIVATE =
  '---\ntitle: zqtitlesecret\ntags: [zqtagsecret]\naliases: [zqaliassecret]\nprivate: true\n---\n# zqheadingsecret\n\nzqbodysecret ^block\n\n';

/** Ways to what is not to be seen, as pieces for the broken notes. */
const LINKS = [
  '[[hidden-note]]',
  '![[hidden-note]]',
  '![[hidden-note#|x]]',
  '![[hidden-note#^block]]',
  '[x](hidden-note.md)',
  '[](../hidden-note.md)',
  '![](hidden-0.md)',
  '![[hidden-1]]',
  '[[outside]]',
  '![[outside-folder/private]]',
  '![[image.png]] ![](../image.svg)',
  '![[loop]] [[image.svg]]',
].join('\n\n');

const LINKED: readonly (readonly [string, string])[] = [
  ['ko/outside.md', 'OUTSIDE/private.md'],
  ['ko/outside-folder', 'OUTSIDE'],
  ['ko/passwd.txt', '/etc/passwd'],
  ['ko/environment.txt', '/proc/self/environ'],
  ['ko/loop', '.'],
  ['ko/loop.md', 'loop.md'],
  ['ko/alias-of-hidden.md', 'hidden-note.md'],
];

function settings(random: SeededRandom): string {
  return [
    'publication: all',
    random.pick(['title: 시험', 'title: "<script>alert(1)</script>"', 'title: { ko: 시험, en: Test }']),
    random.pick(['languages: [ko, en]', 'languages: [en]', 'languages: [ko]', '']),
    random.pick(['', 'address: https://example.org/base/', 'address: https://example.org']),
    'flavours:',
    ...['obsidian', 'jekyll', 'hugo', 'notion', 'blog'].map((flavour) => `  "*/${flavour}/**": ${flavour}`),
  ].join('\n');
}

/** Mostly plain; else one of those that trip programs up. Never one that two notes could have. */
function fileName(number: number, random: SeededRandom): string {
  if (!random.once(6)) return `n${number}`;
  const name = random.pick([
    'e\u0301 한글'.normalize('NFD'),
    '  spaces  ',
    '..',
    '...',
    '%2e%2e%2f',
    'CON',
    'aux.h',
    'a:b*c?',
    '<script>alert(1)<\u2215script>',
    '"quotes\' & `ticks`',
    'line\nbreak',
    '\u001b[31mred',
    '\u202etxt.exe',
    '👩‍👩‍👧‍👦',
    '{{ braces }} {% raw %}',
    '[[brackets]]#hash^caret|bar',
    '$math$ %%comment%%',
    '가'.repeat(70),
    'a'.repeat(200),
    'index.html',
    'README',
    '-',
    '\u200b',
    '%',
    'page:text',
    'constructor',
    '__proto__',
  ]);
  return `${name}${number}`;
}

/** Some notes come in older encodings, or with a mark of their byte order. */
function encoded(text: string, random: SeededRandom): Buffer {
  if (!random.once(20)) return Buffer.from(text);
  return random.once(2) ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(`\ufeff${text}`);
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
