import { digestOf, type NoteId } from '#naming';
import { describe, expect, it } from 'vitest';
import { seededRandom, type SeededRandom } from '../../test/hostile/seeded-random.ts';
import type { Garden, PageAddress } from './garden.ts';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade, type NoteTraits, siteWith, vaultOf } from './testing/hand-made.ts';
import { writeBody } from './write-body.ts';

/** A folder of notes that a test writes in. */
interface Desk {
  readonly notes: Map<string, { source: string; traits: NoteTraits; day?: string }>;
  readonly files: Set<string>;
  editBranch: string;
}

const NAMES = ['하나', '둘', 'three', 'four', 'five', '여섯'];
const FOLDERS = ['', 'part/', 'part/deep/', 'other/'];

function firstDesk(): Desk {
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

function gardenOf({ notes, files, editBranch }: Desk): Garden {
  const settings = { editLink: `https://example.org/${editBranch}/{path}`, digest: digestOf(editBranch) };
  return plantGarden({
    site: siteWith(settings),
    vault: vaultOf(
      [...notes].map(([path, { source, traits }]) => handMade(path, source, traits)),
      [...files],
    ),
    draft: (note) => fakeDraft(note),
    fragment: fakeDraft,
    lastChange: (path) => notes.get(path)?.day,
  });
}

type Edit = (desk: Desk, path: string, random: SeededRandom) => void;

const rewrite =
  (change: (source: string, random: SeededRandom) => string): Edit =>
  ({ notes }, path, random) => {
    const note = notes.get(path);
    if (note !== undefined) note.source = change(note.source, random);
  };
const retrait =
  (change: (traits: NoteTraits, random: SeededRandom) => NoteTraits): Edit =>
  ({ notes }, path, random) => {
    const note = notes.get(path);
    if (note !== undefined) note.traits = { ...note.traits, ...change(note.traits, random) };
  };
const toggle = <Value>(set: Set<Value>, value: Value): void => {
  if (!set.delete(value)) set.add(value);
};

const EDITS: Readonly<Record<string, Edit>> = {
  text: rewrite((source, random) => `${source}더 쓴 글 ${random.below(1000)}.\n`),
  'first sentence': rewrite((source, random) => `첫 문장 ${random.below(1000)}.\n${source}`),
  sentence: rewrite((source, random) => source.replace(/^앞.*? /m, `앞${random.below(1000)} `)),
  heading: rewrite((source, random) => source.replace(/^## .*$/m, `## 절 ${random.below(8)}`)),
  link: rewrite((source, random) => `${source}\n[[${random.pick(NAMES)}]] 끝`),
  unlink: rewrite((source) => source.replace(/\[\[[^\]]*\]\]/, '없음')),
  embed: rewrite((source, random) => `${source}\n![[${random.pick(NAMES)}]]`),
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

interface Snapshot {
  readonly fingerprint: string | undefined;
  readonly page: string;
}

function snapshotsOf(garden: Garden): Map<string, Snapshot> {
  const nameOf = ({ lang, slug, number }: PageAddress): string => `${lang}/${slug}(${number ?? 1})`;
  return new Map(
    garden.addresses.map((address) => {
      const page = garden.page(address);
      const body = page.kind === 'note' ? writeBody(page.body) : '';
      return [nameOf(address), { fingerprint: garden.fingerprint(address), page: JSON.stringify(page) + body }];
    }),
  );
}

/** Addresses whose pages differ though their fingerprints do not. */
function mistaken(before: Map<string, Snapshot>, after: Map<string, Snapshot>): string[] {
  return [...after].flatMap(([address, { fingerprint, page }]) => {
    const old = before.get(address);
    const isSame = fingerprint !== undefined && old?.fingerprint === fingerprint;
    return isSame && old.page !== page ? [address] : [];
  });
}

describe('the fingerprint of a page', () => {
  it.each([1, 2, 3, 4])('stands for all that the page is made from, through 150 random edits (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const desk = firstDesk();
    let before = snapshotsOf(gardenOf(desk));
    for (let step = 0; step < 150; step++) {
      const name = random.pick(Object.keys(EDITS));
      const path = random.pick([...desk.notes.keys()]);
      EDITS[name]?.(desk, path, random);
      const after = snapshotsOf(gardenOf(desk));
      expect({ step, name, path, mistaken: mistaken(before, after) }).toEqual({ step, name, path, mistaken: [] });
      before = after;
    }
  });

  it.each(['text', 'updated', 'commit', 'description'])(
    'changes for the note and nothing else after an edit of its %s',
    (name) => {
      const desk = firstDesk();
      const before = snapshotsOf(gardenOf(desk));
      EDITS[name]?.(desk, 'ko/하나.md', seededRandom(7));
      const after = snapshotsOf(gardenOf(desk));
      const told = [...after].filter(([, { fingerprint }]) => fingerprint !== undefined);
      const changed = told.filter(([address, { fingerprint }]) => before.get(address)?.fingerprint !== fingerprint);
      expect(told.length).toBeGreaterThan(8);
      expect(changed.map(([address]) => address)).toEqual(['ko/하나(1)']);
    },
  );

  it('changes for the notes that are linked to where the sentence around a link changes', () => {
    const desk = firstDesk();
    const before = snapshotsOf(gardenOf(desk));
    EDITS['sentence']?.(desk, 'ko/하나.md', seededRandom(7));
    const after = snapshotsOf(gardenOf(desk));
    const changed = [...after].filter(
      ([address, { fingerprint }]) => fingerprint !== undefined && before.get(address)?.fingerprint !== fingerprint,
    );
    expect(changed.map(([address]) => address)).toContain('ko/part/둘(1)');
    expect(changed.length).toBeLessThan(5);
  });

  it('is not given to pages that show other notes, files or lists', () => {
    const garden = gardenOf(firstDesk());
    const without = garden.addresses.filter((address) => garden.fingerprint(address) === undefined);
    expect(without.map(({ lang, slug }) => `${lang}/${slug}`)).toEqual(
      expect.arrayContaining(['ko/', 'ko/part', 'ko/그림', 'ko/끼움', 'ko/tags', 'ko/tags/태그']),
    );
  });

  it('is of a note of the garden, not of a private one', () => {
    const desk = firstDesk();
    expect([...desk.notes.keys()]).toContain('ko/비밀.md' as NoteId);
    expect(gardenOf(desk).addresses.map(({ slug }) => slug)).not.toContain('비밀');
  });
});
