import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { seededRandom } from '../../test/hostile/seeded-random.ts';
import type { Garden } from './garden.ts';
import { EDITS, firstDesk, gardenOf } from './testing/desk.ts';
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

describe('a garden that is planted next to the one before', () => {
  it.each([1, 2, 3, 4])('is the same as one that is planted afresh, whatever was edited (seed %i)', (seed) => {
    const random = seededRandom(seed);
    const desk = firstDesk();
    const known = new Map<string, Note>();
    let garden = gardenOf(desk, undefined, known);
    for (let step = 0; step < 120; step++) {
      // Most of what people do is to write.
      const name = random.pick([...Object.keys(EDITS), 'text', 'text', 'first sentence', 'sentence', 'commit']);
      const path = random.pick([...desk.notes.keys()]);
      EDITS[name]?.(desk, path, random);
      garden = gardenOf(desk, garden, known);
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
    const before = gardenOf(desk, undefined, known);
    EDITS[name]?.(desk, 'ko/하나.md', seededRandom(7));
    expect(gardenOf(desk, before, known).addresses === before.addresses).toBe(isSame);
  });
});
