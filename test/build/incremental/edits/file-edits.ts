import type { EditedVault } from '../edited-vault.ts';
import type { Random } from '../seeded-random.ts';
import { sentence, title } from '../words.ts';
import type { Edit } from './edit.ts';
import { fieldNotesOf, nameOf, notesOf, wordsOf } from './notes-of.ts';

/** Names that notes are given and links ask for, so that what is broken is sometimes mended, and the other way round. */
export const NAMES = [
  '없는 노트',
  '데몬셋',
  '볼륨',
  '배치 규칙',
  '새 노트',
  '▣ 표지',
  'daemonset',
  'placement',
  'volumes',
  'newcomer',
  'Kube Proxy',
] as const;
const FOLDERS = [
  'ko',
  'en',
  'ko/workloads',
  'en/workloads',
  'ko/storage',
  'en/storage',
  'notes',
  'ko/새 폴더/안쪽',
] as const;
/** So that thousands of edits do not make thousands of notes. */
const MOST_NOTES = 40;
const FEWEST_NOTES = 14;

/** Changes of which files there are, and where they lie. */
export const fileEdits: readonly Edit[] = [
  {
    name: 'add a note',
    weight: 8,
    apply(vault, random) {
      const file = freePlace(vault, random);
      if (file === undefined || notesOf(vault).length >= MOST_NOTES) return undefined;
      const lang = wordsOf(file);
      const link = `[[${random.oneOf(NAMES)}]]`;
      vault.write(file, `# ${title(random, lang)}\n\n${sentence(random, lang)} ${link}\n\n## ${title(random, lang)}\n`);
      return `new ${file}`;
    },
  },
  {
    name: 'delete a note',
    weight: 6,
    apply(vault, random) {
      const file = random.pick(notesOf(vault));
      if (file === undefined || notesOf(vault).length <= FEWEST_NOTES) return undefined;
      vault.remove(file);
      return `deleted ${file}`;
    },
  },
  {
    name: 'rename or move a note',
    weight: 8,
    apply(vault, random) {
      const [from, to] = [random.pick(fieldNotesOf(vault)), freePlace(vault, random)];
      if (from === undefined || to === undefined) return undefined;
      const target = random.chance(0.5) ? to : `${folderOf(from)}${to.split('/').at(-1) ?? ''}`;
      if (vault.paths().includes(target)) return undefined;
      vault.move(from, target);
      return `${from} → ${target}`;
    },
  },
  {
    name: 'write the name of a note in decomposed Hangul, or composed',
    weight: 1,
    apply(vault, random) {
      const from = random.pick(vault.paths().filter((file) => file.normalize('NFD') !== file.normalize('NFC')));
      if (from === undefined) return undefined;
      const to =
        from === from.normalize('NFC')
          ? `${folderOf(from)}${(from.split('/').at(-1) ?? '').normalize('NFD')}`
          : from.normalize('NFC');
      vault.move(from, to);
      return `${from}: another form of Unicode`;
    },
  },
  {
    name: 'exchange the names of two notes',
    weight: 2,
    apply(vault, random) {
      const [one, other] = [random.pick(notesOf(vault)), random.pick(notesOf(vault))];
      if (one === undefined || other === undefined || one === other) return undefined;
      const [first, second] = [vault.readBytes(one), vault.readBytes(other)];
      vault.write(one, second);
      vault.write(other, first);
      return `${one} ⇄ ${other}`;
    },
  },
  {
    name: 'copy a note',
    weight: 2,
    apply(vault, random) {
      const [from, to] = [random.pick(notesOf(vault)), freePlace(vault, random)];
      if (from === undefined || to === undefined || notesOf(vault).length >= MOST_NOTES) return undefined;
      vault.write(to, vault.readBytes(from));
      return `${to}: copy of ${from}`;
    },
  },
  {
    name: 'turn a note into a folder',
    weight: 3,
    apply(vault, random) {
      const from = random.pick(notesOf(vault).filter((file) => /\/(?!README|index)[^/]*\.md$/.test(file)));
      if (from === undefined) return undefined;
      const to = `${folderOf(from)}${nameOf(from)}/${random.oneOf(['README.md', 'index.md'])}`;
      if (vault.paths().includes(to)) return undefined;
      vault.move(from, to);
      return `${from} → ${to}`;
    },
  },
  {
    name: 'turn a folder into a note',
    weight: 3,
    apply(vault, random) {
      const from = random.pick(notesOf(vault).filter((file) => /\/[^/]+\/(?:README|index)\.md$/.test(file)));
      if (from === undefined) return undefined;
      const to = `${folderOf(from).slice(0, -1)}.md`;
      if (vault.paths().includes(to)) return undefined;
      vault.move(from, to);
      return `${from} → ${to}`;
    },
  },
  {
    name: 'rename a folder',
    weight: 2,
    apply(vault, random) {
      const folders = new Set(vault.paths().map((file) => folderOf(file)));
      const from = random.pick([...folders].filter((folder) => folder.split('/').length > 2));
      const to = `${random.oneOf(FOLDERS)}/${random.oneOf(NAMES)}/`;
      if (from === undefined || from.startsWith(to) || to.startsWith(from)) return undefined;
      const taken = new Set(vault.paths());
      const moving = vault.paths().filter((file) => file.startsWith(from));
      if (moving.some((file) => taken.has(to + file.slice(from.length)))) return undefined;
      for (const file of moving) vault.move(file, to + file.slice(from.length));
      return `${from} → ${to}`;
    },
  },
];

function freePlace(vault: EditedVault, random: Random): string | undefined {
  const place = `${random.oneOf(FOLDERS)}/${random.oneOf(NAMES)}${random.chance(0.15) ? random.oneOf(['.ko', '.en']) : ''}.md`;
  return vault.paths().includes(place) ? undefined : place;
}

/** The folder of a file with `/` at its end; `''` at the top. */
function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1);
}
