import { describe, expect, it } from 'vitest';
import { memoryStore, type Store } from '#store';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, published, siteWith, vaultOf } from './testing/hand-made.ts';

/** What is published of a note with a description, beside one that is private and one that is not. */
function publishedWith(description: string, linking?: Store): string {
  const notes = [at('ko/열쇠.md', '', { private: true }), at('ko/길.md'), at('ko/집.md', '글', { description })];
  return published(
    plantGarden({
      ...{ site: siteWith(), vault: vaultOf(notes), linking, lastChange: () => undefined },
      ...{ draft: (note) => fakeDraft(note), fragment: fakeDraft },
    }),
  );
}

describe('what linking a text came to', () => {
  it.each([
    ['begins', '[[길]]', '[[열쇠]]'],
    ['ceases', '[[열쇠]]', '[[길]]'],
  ])('is not what it comes to where its description %s to name what is private', (_, before, now) => {
    const linking = memoryStore();
    publishedWith(before, linking);
    expect(publishedWith(now, linking)).toBe(publishedWith(now));
    expect(publishedWith('[[열쇠]]', linking)).not.toContain('열쇠');
  });
});
