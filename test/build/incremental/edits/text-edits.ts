import type { EditedVault } from '../edited-vault.ts';
import type { Random } from '../seeded-random.ts';
import { rareSyllable, sentence, title, type WordsOf } from '../words.ts';
import type { Edit } from './edit.ts';
import { changeNote, inserted, notesOf, without, wordsOf } from './notes-of.ts';

/** Changes of what a note says. */
export const textEdits: readonly Edit[] = [
  {
    name: 'change a word',
    weight: 8,
    apply: (vault, random) =>
      changeBlock(vault, random, isProse, (block, lang) => {
        const words = block.split(' ');
        const at = random.below(words.length);
        return words.map((word, index) => (index === at ? title(random, lang) : word)).join(' ');
      }),
  },
  {
    name: 'add a sentence',
    weight: 6,
    apply: (vault, random) =>
      changeBlock(vault, random, isProse, (block, lang) => `${block} ${sentence(random, lang)}`),
  },
  { name: 'add a block', weight: 10, apply: (vault, random) => addBlock(vault, random, madeBlock) },
  { name: 'add a heading', weight: 4, apply: (vault, random) => addBlock(vault, random, madeHeading) },
  {
    name: 'write a syllable that is new to the site',
    weight: 3,
    apply: (vault, random) => changeBlock(vault, random, isProse, (block) => `${block} ${rareSyllable(random)}`),
  },
  {
    name: 'change a heading',
    weight: 5,
    apply: (vault, random) =>
      changeBlock(vault, random, isHeading, (block, lang) => block.replace(/ .*/, ` ${title(random, lang)}`)),
  },
  {
    name: 'change the level of a heading',
    weight: 2,
    apply: (vault, random) =>
      changeBlock(vault, random, isHeading, (block) => (block.startsWith('### ') ? block.slice(1) : `#${block}`)),
  },
  {
    name: 'remove a block',
    weight: 8,
    apply: (vault, random) =>
      changeNote(vault, random, notesOf(vault), (note) => {
        const at = random.below(note.blocks.length);
        const block = note.blocks[at];
        if (block === undefined) return undefined;
        return { note: { ...note, blocks: without(note.blocks, at) }, what: `without ${shown(block)}` };
      }),
  },
  {
    name: 'swap two blocks',
    weight: 3,
    apply: (vault, random) =>
      changeNote(vault, random, notesOf(vault), (note) => {
        const at = random.below(note.blocks.length - 1);
        const [first, second] = [note.blocks[at], note.blocks[at + 1]];
        if (first === undefined || second === undefined) return undefined;
        const blocks = [...note.blocks.slice(0, at), second, first, ...note.blocks.slice(at + 2)];
        return { note: { ...note, blocks }, what: `${shown(second)} before ${shown(first)}` };
      }),
  },
  {
    name: 'give a block a name, or take it',
    weight: 2,
    apply: (vault, random) =>
      changeBlock(vault, random, isProse, (block) =>
        / \^[\p{L}\d]+$/u.test(block)
          ? block.replace(/ \^[\p{L}\d]+$/u, '')
          : `${block} ^${random.oneOf(['약속', 'kinds', 'b1'])}`,
      ),
  },
  {
    name: 'empty a note',
    weight: 1,
    apply: (vault, random) =>
      changeNote(vault, random, notesOf(vault), (note) => ({ note: { ...note, blocks: [] }, what: 'nothing left' })),
  },
  {
    name: 'use the line breaks of another system',
    weight: 1,
    apply(vault, random) {
      const file = random.pick(notesOf(vault));
      if (file === undefined) return undefined;
      const text = vault.read(file);
      const isOther = text.includes('\r\n');
      vault.write(file, isOther ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'));
      return `${file}: line breaks`;
    },
  },
];

function changeBlock(
  vault: EditedVault,
  random: Random,
  fits: (block: string) => boolean,
  change: (block: string, lang: WordsOf) => string,
): string | undefined {
  return changeNote(vault, random, notesOf(vault), (note, file) => {
    const chosen = random.pick(note.blocks.filter(fits));
    if (chosen === undefined) return undefined;
    const changed = change(chosen, wordsOf(file));
    const blocks = note.blocks.map((block) => (block === chosen ? changed : block));
    return { note: { ...note, blocks }, what: `${shown(chosen)} → ${shown(changed)}` };
  });
}

function addBlock(
  vault: EditedVault,
  random: Random,
  make: (random: Random, lang: WordsOf) => string,
): string | undefined {
  return changeNote(vault, random, notesOf(vault), (note, file) => {
    if (note.blocks.length > MOST_BLOCKS) return undefined;
    const block = make(random, wordsOf(file));
    const blocks = inserted(note.blocks, random.below(note.blocks.length + 1), block);
    return { note: { ...note, blocks }, what: `with ${shown(block)}` };
  });
}

/** So that thousands of edits do not make thousands of blocks. */
const MOST_BLOCKS = 20;

function isProse(block: string): boolean {
  return /^[\p{L}*[]/u.test(block) && !block.includes('\n');
}

function isHeading(block: string): boolean {
  return /^#{1,3} [^\n]*$/.test(block);
}

function shown(block: string): string {
  return JSON.stringify(block.length > 60 ? `${block.slice(0, 60)}…` : block);
}

function madeHeading(random: Random, lang: WordsOf): string {
  return `${'#'.repeat(1 + random.below(3))} ${title(random, lang)}`;
}

function madeBlock(random: Random, lang: WordsOf): string {
  const words = (): string => sentence(random, lang);
  const short = (): string => title(random, lang);
  const made = random.oneOf<() => string>([
    words,
    () => `${words()} ${words()}`,
    () => `- ${short()}\n- ${short()}\n  - ${short()}`,
    () => `- [ ] ${short()}\n- [x] ${short()}`,
    () => `> [!${random.oneOf(['note', 'warning', 'tip'])}]- ${short()}\n> ${words()}`,
    () => `> ${words()}`,
    () => `| ${short()} | ${short()} |\n| --- | ---: |\n| ${short()} | ${random.below(99)} |`,
    () =>
      `\`\`\`yaml title="${random.below(9)}.yaml" {1}\nkind: Pod # ${short()}\nreplicas: ${random.below(99)}\n\`\`\``,
    () => `\`\`\`console\n$ kubectl get pods -l n=${random.below(99)}\n\`\`\``,
    () => `$$\n\\sum_{i=0}^{${random.below(99)}} i\n$$`,
    () => `${words()} $x_{${random.below(99)}}$ ==${short()}== \`${short()}\` ~~${short()}~~`,
    () => `%% ${words()} %%`,
    () => `<!-- ${words()} -->`,
    () => `${words()} #${random.oneOf(['기초', '기초/규칙', 'basics', 'observed/often'])}`,
    () => `${words()}[^n${random.below(9)}]`,
    () => `[^n${random.below(9)}]: ${words()}`,
    () => `<details><summary>${short()}</summary>\n\n${words()}\n\n</details>`,
    () => `${words()} ^${random.oneOf(['약속', 'kinds', 'b1'])}`,
    () => '{% unknown %} {{< unknown >}} <Unknown />',
  ]);
  return made();
}
