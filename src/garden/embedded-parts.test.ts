import { describe, expect, it } from 'vitest';
import { embeddedParts } from './embedded-parts.ts';
import type { Seeds } from './garden.ts';
import { plantGarden } from './plant-garden.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, siteWith, vaultOf } from './testing/hand-made.ts';

describe('embeddedParts', () => {
  it('are those that planting asks for, each once, but for what is embedded in them alone', () => {
    const asked: string[] = [];
    const notes = [
      at('ko/a.md', '![[b]]\n![[b#둘]]\n![[b#^x]]\n![[b#없음]]\n![[c#하나]]\n[[b#하나]]'),
      at('ko/b.md', '## 하나\n일 ^x\n\n## 둘\n이\n![[d#안]]'),
      at('ko/c.md', '![[b#둘]]\n\n## 하나\n일'),
      at('ko/d.md', '![[p#비밀]]\n\n## 안\n![[e#속]]'),
      at('ko/e.md', '## 속\n끝'),
      at('ko/p.md', '## 비밀\n끝', { private: true }),
    ];
    const seeds: Seeds = {
      site: siteWith(),
      vault: vaultOf(notes),
      draft: (note) => fakeDraft(note),
      fragment: (note, start, end) => {
        asked.push(`${note.id} ${start} ${end}`);
        return fakeDraft(note, start, end);
      },
      lastChange: () => undefined,
    };
    const found = embeddedParts(seeds).map(({ note, start, end }) => `${note.id} ${start} ${end}`);
    expect(asked).toEqual([]);
    plantGarden(seeds);
    expect([...found].sort()).toEqual([...new Set(asked)].sort());
    expect(found.map((part) => part.split(' ', 1)[0]).sort()).toEqual([
      'ko/b.md',
      'ko/b.md',
      'ko/c.md',
      'ko/d.md',
      'ko/e.md',
    ]);
  });
});
