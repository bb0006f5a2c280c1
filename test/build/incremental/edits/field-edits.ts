import type { EditedVault } from '../edited-vault.ts';
import { withField } from '../note-text.ts';
import type { Random } from '../seeded-random.ts';
import { sentence, title, type WordsOf } from '../words.ts';
import type { Edit } from './edit.ts';
import { NAMES } from './file-edits.ts';
import { changeNote, fieldNotesOf, nameOf, wordsOf } from './notes-of.ts';

/** Changes of what the frontmatter of a note says. */
export const fieldEdits: readonly Edit[] = [
  field('title', 6, (random, lang) => title(random, lang)),
  field('description', 3, (random, lang) => sentence(random, lang)),
  field('tags', 5, (random) => `[${TAGS.filter(() => random.chance(0.25)).join(', ')}]`),
  field('aliases', 4, (random) => `[${NAMES.filter(() => random.chance(0.1)).join(', ')}]`),
  field('permalink', 2, (random) => `/${random.oneOf(['옛집', 'rules/placement', 'storage/volumes', 'old/place'])}/`),
  field('redirect_from', 1, (random) => `/${random.oneOf(['옛집', 'old/place', 'older'])}/`),
  field('order', 3, (random) => String(random.below(6))),
  field('created', 1, (random) => day(random)),
  field('updated', 3, (random) => day(random)),
  field('lang', 2, (random) => random.oneOf(['ko', 'en'])),
  field('dg-path', 1, (random) => `${random.oneOf(['moved', 'moved/deeper', 'ko'])}/${random.oneOf(NAMES)}.md`),
  field('dg-home', 1, () => 'true'),
  field('flavour', 1, (random) => random.oneOf(['obsidian', 'jekyll', 'hugo', 'readme'])),
  field('unknown-field', 1, (random, lang) => title(random, lang)),
  // Publication, in both directions.
  field('dg-publish', 2, (random) => random.oneOf(['true', 'false', '"maybe"'])),
  field('draft', 4, () => 'true'),
  field('private', 2, (random) => random.oneOf(['true', 'false'])),
  field('publishDate', 2, (random) => day(random)),
  field('expiryDate', 2, (random) => day(random)),
  {
    name: 'make a private note public',
    weight: 6,
    apply(vault, random) {
      const hiding = fieldNotesOf(vault).filter((file) => HIDES.test(vault.read(file)));
      return changeNote(vault, random, hiding, (note) => {
        const fields = new Map([...note.fields].filter(([key, value]) => !HIDES.test(`${key}: ${value}\n`)));
        return { note: { ...note, fields }, what: 'public' };
      });
    },
  },
  {
    name: 'say of which note it is the translation',
    weight: 2,
    apply: (vault, random) =>
      set(vault, random, 'translationOf', () => `"[[${nameOf(random.pick(fieldNotesOf(vault)) ?? '')}]]"`),
  },
  {
    name: 'spoil the frontmatter',
    weight: 1,
    apply: (vault, random) => set(vault, random, 'title', () => '[never closed'),
  },
];

const HIDES =
  /^(?:dg-publish: (?:false|"maybe")|draft: .*|private: true|publishDate: .*|expiryDate: .*|title: \[never.*)$/m;
const TAGS = ['쿠버네티스', '쿠버네티스/워크로드', '기초', 'kubernetes/storage', 'basics', '새 꼬리표', 'new'] as const;

function field(key: string, weight: number, make: (random: Random, lang: WordsOf) => string): Edit {
  return { name: `set or remove \`${key}\``, weight, apply: (vault, random) => set(vault, random, key, make) };
}

function set(
  vault: EditedVault,
  random: Random,
  key: string,
  make: (random: Random, lang: WordsOf) => string,
): string | undefined {
  return changeNote(vault, random, fieldNotesOf(vault), (note, file) => {
    const value = note.fields.has(key) && random.chance(0.5) ? undefined : make(random, wordsOf(file));
    const what = value === undefined ? `without ${key}` : `${key}: ${value}`;
    return { note: { ...note, fields: withField(note.fields, key, value) }, what };
  });
}

/** A day of the weeks around those in which the edits take place. */
function day(random: Random): string {
  return `2026-03-${String(1 + random.below(28)).padStart(2, '0')}`;
}
