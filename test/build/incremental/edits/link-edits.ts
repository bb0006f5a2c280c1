import type { EditedVault } from '../edited-vault.ts';
import { parseNoteText } from '../note-text.ts';
import type { Random } from '../seeded-random.ts';
import { sentence } from '../words.ts';
import { NAMES } from './file-edits.ts';
import type { Edit } from './edit.ts';
import { attachmentsOf, changeNote, inserted, nameOf, notesOf, wordsOf } from './notes-of.ts';

const LINK = /!?\[\[[^\]]*\]\]|!?\[[^\]]*\]\([^)]*\)/g;

/** Changes of what a note links to and embeds. */
export const linkEdits: readonly Edit[] = [
  {
    name: 'add a link',
    weight: 10,
    apply: (vault, random) => add(vault, random, (file) => madeLink(vault, random, file)),
  },
  {
    name: 'embed a note',
    weight: 6,
    apply: (vault, random) => add(vault, random, () => `![[${madeTarget(vault, random)}]]`),
  },
  {
    name: 'show a file',
    weight: 6,
    apply: (vault, random) => add(vault, random, () => `![[${madeFileTarget(vault, random)}]]`),
  },
  {
    name: 'offer a file',
    weight: 2,
    apply: (vault, random) => add(vault, random, () => `[[${madeFileTarget(vault, random)}]]`),
  },
  {
    name: 'remove a link',
    weight: 8,
    apply: (vault, random) => changeLink(vault, random, () => ''),
  },
  {
    name: 'break a link',
    weight: 2,
    apply: (vault, random) => changeLink(vault, random, () => `[[${random.oneOf(NAMES)}]]`),
  },
  {
    name: 'change the label of a link',
    weight: 2,
    apply: (vault, random) =>
      changeLink(vault, random, (link) =>
        link.startsWith('[[') ? link.replace(/(?:\|[^\]]*)?\]\]$/, `|${random.oneOf(NAMES)}]]`) : link,
      ),
  },
];

function add(vault: EditedVault, random: Random, make: (file: string) => string): string | undefined {
  return changeNote(vault, random, notesOf(vault), (note, file) => {
    if (note.blocks.length > 20) return undefined;
    const link = make(file);
    const words = random.chance(0.6) ? [sentence(random, wordsOf(file)), link] : [link];
    const at = random.below(note.blocks.length + 1);
    return { note: { ...note, blocks: inserted(note.blocks, at, words.join(' ')) }, what: `with ${link}` };
  });
}

function changeLink(vault: EditedVault, random: Random, change: (link: string) => string): string | undefined {
  const linking = notesOf(vault).filter((file) => vault.read(file).match(LINK) !== null);
  return changeNote(vault, random, linking, (note) => {
    const chosen = random.pick(note.blocks.flatMap((block) => block.match(LINK) ?? []));
    if (chosen === undefined) return undefined;
    const changed = change(chosen);
    const blocks = note.blocks
      .map((block) => block.replace(chosen, () => changed))
      .filter((block) => block.trim() !== '');
    return { note: { ...note, blocks }, what: `${chosen} → ${changed === '' ? 'nothing' : changed}` };
  });
}

function madeLink(vault: EditedVault, random: Random, from: string): string {
  if (random.chance(0.3)) {
    const target = random.pick(notesOf(vault)) ?? 'ko/index.md';
    const up = '../'.repeat(from.split('/').length - 1);
    return `[${nameOf(target)}](<${up}${target}>)`;
  }
  return random.chance(0.3)
    ? `[[${madeTarget(vault, random)}|${random.oneOf(NAMES)}]]`
    : `[[${madeTarget(vault, random)}]]`;
}

/** Where a wikilink may lead: a note by its name, path or another name, a heading, a block, or nothing. */
function madeTarget(vault: EditedVault, random: Random): string {
  if (random.chance(0.15)) return random.oneOf(NAMES);
  const file = random.pick(notesOf(vault)) ?? 'ko/index.md';
  const { fields, blocks } = parseNoteText(vault.read(file));
  const aliases = (fields.get('aliases') ?? '').replaceAll(/[[\]"]/g, '').split(',');
  const alias = random.pick(aliases.map((each) => each.trim()).filter((each) => each !== ''));
  const name = random.pick([nameOf(file), file.replace(/\.\w+$/, ''), alias ?? nameOf(file)]) ?? nameOf(file);
  const heading = random.pick(blocks.flatMap((block) => /^#{1,3} ([^\n]*)$/.exec(block)?.[1] ?? []));
  const block = random.pick(blocks.flatMap((each) => / \^([\p{L}\d]+)$/u.exec(each)?.[1] ?? []));
  if (heading !== undefined && random.chance(0.3)) return `${name}#${heading}`;
  return block !== undefined && random.chance(0.5) ? `${name}#^${block}` : name;
}

function madeFileTarget(vault: EditedVault, random: Random): string {
  const file = random.pick(attachmentsOf(vault)) ?? 'nowhere.png';
  const name = random.chance(0.5) ? file : (file.split('/').at(-1) ?? file);
  return /\.(?:png|svg)$/.test(file) && random.chance(0.3) ? `${name}|${20 + random.below(200)}` : name;
}
