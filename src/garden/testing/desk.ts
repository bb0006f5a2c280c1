import type { Draft } from '#markdown';
import { digestOf } from '#naming';
import type { Note } from '#vault';
import type { Garden, Seeds } from '../garden.ts';
import { plantGarden } from '../plant-garden.ts';
import { fakeDraft } from './fake-draft.ts';
import { handMade, type NoteTraits, siteWith, vaultOf } from './hand-made.ts';

/** A folder of notes that a test writes in. */
export interface Desk {
  readonly notes: Map<string, { source: string; traits: NoteTraits; day?: string }>;
  readonly files: Set<string>;
  editBranch: string;
}

export const NAMES = ['하나', '둘', 'three', 'four', 'five', '여섯'];
const FOLDERS = ['', 'part/', 'part/deep/', 'other/'];

export function firstDesk(): Desk {
  const notes: Desk['notes'] = new Map();
  for (const lang of ['ko', 'en']) {
    for (const [index, name] of NAMES.entries()) {
      const path = `${lang}/${FOLDERS[index % FOLDERS.length] ?? ''}${name}.md`;
      const next = NAMES[(index + 1) % NAMES.length] ?? '';
      const source = `처음 ${name}.\n## 절 ${index}\n앞 [[${next}]] 뒤\n[[${next}#절 ${index + 1}]] #태그\n`;
      notes.set(path, { source, traits: index === 3 ? { tags: ['겉/속'] } : {} });
    }
  }
  notes.set('ko/그림.md', { source: '![[a.png]]\n![[b.yaml]]', traits: {} });
  notes.set('ko/끼움.md', { source: '![[하나]]\n\n![[둘#절 1]]', traits: {} });
  notes.set('ko/비밀.md', { source: '[[하나]]', traits: { private: true } });
  return { notes, files: new Set(['ko/a.png']), editBranch: 'main' };
}

/** What is there already when a desk is planted; a note that was not written in is the same one that `known` has of it. */
export interface PlantingOptions extends Pick<Seeds, 'linking'> {
  readonly before?: Garden;
  readonly known?: Map<string, Note>;
  /** Told of every note of which it is asked where its links stand. */
  readonly asked?: (note: Note) => void;
}

/** Plants what lies on a desk. */
export function gardenOf(
  desk: Desk,
  { before, known = new Map<string, Note>(), linking, asked }: PlantingOptions = {},
): Garden {
  const { notes, files, editBranch } = desk;
  const settings = { editLink: `https://example.org/${editBranch}/{path}`, digest: digestOf(editBranch) };
  const noteOf = (path: string, source: string, traits: NoteTraits): Note => {
    const key = JSON.stringify([path, source, traits]);
    const note = known.get(key) ?? handMade(path, source, traits);
    known.set(key, note);
    return note;
  };
  const seeds = {
    site: siteWith(settings),
    vault: vaultOf(
      [...notes].map(([path, { source, traits }]) => noteOf(path, source, traits)),
      [...files],
    ),
    draft: (note: Note): Draft => {
      const draft = fakeDraft(note);
      return {
        ...draft,
        get slots() {
          asked?.(note);
          return draft.slots;
        },
      };
    },
    fragment: fakeDraft,
    lastChange: (path: string) => notes.get(path)?.day,
    linking,
  };
  return plantGarden(seeds, before);
}

/** Makes the choices of an edit. */
export interface Choices {
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
}

export type Edit = (desk: Desk, path: string, choices: Choices) => void;

const rewrite =
  (change: (source: string, random: Choices) => string): Edit =>
  ({ notes }, path, random) => {
    const note = notes.get(path);
    if (note !== undefined) note.source = change(note.source, random);
  };
const retrait =
  (change: (traits: NoteTraits, random: Choices) => NoteTraits): Edit =>
  ({ notes }, path, random) => {
    const note = notes.get(path);
    if (note !== undefined) note.traits = { ...note.traits, ...change(note.traits, random) };
  };
const toggle = <Value>(set: Set<Value>, value: Value): void => {
  if (!set.delete(value)) set.add(value);
};

export const EDITS: Readonly<Record<string, Edit>> = {
  text: rewrite((source, random) => `${source}더 쓴 글 ${random.below(1000)}.\n`),
  'first sentence': rewrite((source, random) => `첫 문장 ${random.below(1000)}.\n${source}`),
  sentence: rewrite((source, random) => source.replace(/^앞.*? /m, `앞${random.below(1000)} `)),
  heading: rewrite((source, random) => source.replace(/^## .*$/m, `## 절 ${random.below(8)}`)),
  link: rewrite((source, random) => `${source}\n[[${random.pick(NAMES)}]] 끝`),
  unlink: rewrite((source) => source.replace(/\[\[[^\]]*\]\]/, '없음')),
  embed: rewrite((source, random) => `${source}\n![[${random.pick(NAMES)}]]`),
  'heading with a link': rewrite((source, random) => source.replace(/^## .*$/m, `## 절 [[${random.pick(NAMES)}]]`)),
  'link to a heading': rewrite((source, random) => `${source}\n[[${random.pick(NAMES)}#절 ${random.pick(NAMES)}]]`),
  'first-level heading': rewrite(
    (source, random) => `# 큰 제목 ${random.below(100)}\n${source.replace(/^# .*\n/, '')}`,
  ),
  tag: rewrite((source, random) => `${source} #${random.pick(['태그', '다른', '겉'])}`),
  title: retrait((_, random) => ({ title: `제목 ${random.below(100)}` })),
  description: retrait((_, random) => ({ description: `설명 ${random.below(100)}` })),
  alias: retrait((_, random) => ({ aliases: [random.pick(NAMES), `별명${random.below(5)}`] })),
  order: retrait((_, random) => ({ order: random.below(10) })),
  updated: retrait((_, random) => ({ updated: `2026-01-${10 + random.below(19)}` })),
  permalink: retrait((_, random) => ({ permalink: `/old/${random.below(5)}/` })),
  publish: retrait(({ private: hidden = false }) => ({ private: !hidden })),
  commit: ({ notes }, path, random) => {
    const note = notes.get(path);
    if (note !== undefined) note.day = `2026-02-${10 + random.below(18)}`;
  },
  delete: ({ notes }, path) => {
    if (notes.size > 8) notes.delete(path);
  },
  add: ({ notes }, _, random) => {
    const path = `${random.pick(['ko', 'en'])}/${random.pick(FOLDERS)}${random.pick([...NAMES, 'README', '새'])}.md`;
    if (!notes.has(path)) notes.set(path, { source: `새 글 [[${random.pick(NAMES)}]]\n## 절 1\n`, traits: {} });
  },
  file: ({ files }, _, random) => {
    toggle(files, random.pick(['ko/a.png', 'ko/part/a.png', 'ko/하나.png']));
  },
  settings: (desk, _, random) => {
    desk.editBranch = `branch-${random.below(3)}`;
  },
};
