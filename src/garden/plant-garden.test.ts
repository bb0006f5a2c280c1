import { describe, expect, it } from 'vitest';
import { memoryStore } from '#store';
import type { Note } from '#vault';
import { seededRandom } from '../../test/hostile/seeded-random.ts';
import type { Garden } from './garden.ts';
import { EDITS, firstDesk, gardenOf } from './testing/desk.ts';
import { published } from './testing/hand-made.ts';
import { writeBody } from './write-body.ts';

/** All that a garden says. */
function told(garden: Garden): unknown {
  const { addresses, branches, redirects, assets, names, codeAddresses, diagnostics } = garden;
  const pages = addresses.map((address) => {
    const page = garden.page(address);
    const body = page.kind === 'note' ? writeBody(page.body) : '';
    return { page, body, fingerprint: garden.fingerprint(address), note: garden.noteAt(address) };
  });
  return structuredClone(
    JSON.parse(JSON.stringify({ addresses, pages, branches, redirects, assets, names, codeAddresses, diagnostics })),
  );
}

describe('a garden of which it is kept how its texts were linked', () => {
  it.each([11, 12])('is the same as one that is linked anew, whatever was edited (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const desk = firstDesk();
    const linking = memoryStore();
    for (let step = 0; step < 120; step++) {
      const name = random.pick([...Object.keys(EDITS), 'text', 'sentence', 'commit']);
      const path = random.pick([...desk.notes.keys()]);
      EDITS[name]?.(desk, path, random);
      const garden = gardenOf(desk, { linking });
      expect({ step, name, path, told: told(garden) }).toEqual({ step, name, path, told: told(gardenOf(desk)) });
    }
  });

  it('calls a heading as it must be called in other texts, when it is a private note that has got its name', () => {
    const desk = firstDesk();
    const linking = memoryStore();
    const write = (path: string, source: string, traits = {}): void => void desk.notes.set(path, { source, traits });
    write('ko/열쇠.md', '# 다른 이름', { private: true });
    write('ko/집.md', '## [대문](열쇠.md)\n글');
    write('ko/길.md', '[[집#대문]]');
    expect(published(gardenOf(desk, { linking }))).toContain('집 > 대문');
    write('ko/열쇠.md', '# 대문', { private: true });
    expect(published(gardenOf(desk, { linking }))).toBe(published(gardenOf(desk)));
    expect(published(gardenOf(desk, { linking }))).not.toContain('대문');
  });

  it('asks those texts alone for their links that were written in, have faults, or have more to show', () => {
    const desk = firstDesk();
    const linking = memoryStore();
    gardenOf(desk, { linking });
    EDITS['text']?.(desk, 'ko/하나.md', seededRandom(7));
    const asked = new Set<string>();
    // The last of the notes link to a heading that is not there.
    const faulty = ['en/part/여섯.md', 'ko/part/여섯.md'];
    const garden = gardenOf(desk, { linking, asked: ({ id }) => asked.add(id) });
    for (const address of garden.addresses) garden.fingerprint(address);
    expect([...asked].sort()).toEqual([...faulty, 'ko/그림.md', 'ko/끼움.md', 'ko/하나.md'].sort());
  });
});

describe('a garden that is planted next to the one before', () => {
  it.each([1, 2, 3, 4])('is the same as one that is planted afresh, whatever was edited (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const desk = firstDesk();
    const known = new Map<string, Note>();
    let garden = gardenOf(desk, { known });
    for (let step = 0; step < 120; step++) {
      // Most of what people do is to write.
      const name = random.pick([...Object.keys(EDITS), 'text', 'text', 'first sentence', 'sentence', 'commit']);
      const path = random.pick([...desk.notes.keys()]);
      EDITS[name]?.(desk, path, random);
      garden = gardenOf(desk, { before: garden, known });
      expect({ step, name, path, told: told(garden) }).toEqual({ step, name, path, told: told(gardenOf(desk)) });
    }
  });

  it.each([
    ['text', true],
    ['first sentence', true],
    ['sentence', true],
    ['heading', false],
    ['link', false],
    ['title', false],
    ['publish', false],
    ['file', false],
    ['settings', false],
  ])('stands on the same ground after an edit of %s: %s', (name, isSame) => {
    const desk = firstDesk();
    const known = new Map<string, Note>();
    const before = gardenOf(desk, { known });
    EDITS[name]?.(desk, 'ko/하나.md', seededRandom(7));
    expect(gardenOf(desk, { before, known }).addresses === before.addresses).toBe(isSame);
  });
});
