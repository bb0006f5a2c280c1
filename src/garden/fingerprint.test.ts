import type { NoteId } from '#naming';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../test/hostile/seeded-random.ts';
import type { Garden, PageAddress } from './garden.ts';
import { EDITS, firstDesk, gardenOf } from './testing/desk.ts';
import { writeBody } from './write-body.ts';

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

function newFingerprints(before: Map<string, Snapshot>, after: Map<string, Snapshot>): string[] {
  return [...after.keys()].filter((key) => before.get(key)?.fingerprint !== after.get(key)?.fingerprint).sort();
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

  const own = ['ko/(1)', 'ko/tags/태그(1)', 'ko/하나(1)'];
  const embedding = ['en/끼움(1)', 'ko/끼움(1)'];
  it.each([
    ['text', [...own, ...embedding]],
    ['updated', [...own, ...embedding]],
    ['commit', own],
    ['description', [...own, ...embedding]],
  ])(
    'changes for the note, and what lists or embeds it, and nothing else after an edit of its %s',
    (name, expected) => {
      const desk = firstDesk();
      const before = snapshotsOf(gardenOf(desk));
      EDITS[name]?.(desk, 'ko/하나.md', seededRandom(7));
      expect(newFingerprints(before, snapshotsOf(gardenOf(desk)))).toEqual(expected.toSorted());
    },
  );

  it('changes for the notes that are linked to where the sentence around a link changes', () => {
    const desk = firstDesk();
    const before = snapshotsOf(gardenOf(desk));
    EDITS['sentence']?.(desk, 'ko/하나.md', seededRandom(7));
    const changed = newFingerprints(before, snapshotsOf(gardenOf(desk)));
    expect(changed).toContain('ko/part/둘(1)');
    expect(changed.length).toBeLessThan(8);
  });

  it('is given to the pages of all notes', () => {
    const garden = gardenOf(firstDesk());
    expect(garden.addresses.filter((address) => garden.fingerprint(address) === undefined)).toEqual([]);
  });

  it.each([5, 6])('of the world stands for branches and names, through 100 random edits (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const desk = firstDesk();
    const known = new Map<string, string>();
    for (let step = 0; step < 100; step++) {
      EDITS[random.pick(Object.keys(EDITS))]?.(desk, random.pick([...desk.notes.keys()]), random);
      const { world, branches, names } = gardenOf(desk);
      const shown = JSON.stringify([branches, names]);
      expect(known.get(world) ?? shown).toBe(shown);
      known.set(world, shown);
    }
    expect(known.size).toBeLessThan(80);
  });

  it('is of a note of the garden, not of a private one', () => {
    const desk = firstDesk();
    expect([...desk.notes.keys()]).toContain('ko/비밀.md' as NoteId);
    expect(gardenOf(desk).addresses.map(({ slug }) => slug)).not.toContain('비밀');
  });
});
