import { describe, expect, it } from 'vitest';
import type { Note } from '#vault';
import { linkFinder } from './link-finder.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { handMade as at, siteWith, vaultOf } from './testing/hand-made.ts';

/** What the first slot of a note's text means, as words. */
function meaningIn(source: string, others: readonly Note[], files: readonly string[] = []): string {
  const note = at('ko/x/a.md', source);
  const draft = (of: Note) => fakeDraft(of);
  const find = linkFinder({
    ...{ site: siteWith(), vault: vaultOf([note, ...others], files), draft, fragment: fakeDraft },
    lastChange: () => undefined,
  });
  const [slot] = draft(note).slots;
  const meaning = slot && find(note, slot);
  switch (meaning?.kind) {
    case 'note': {
      const { place } = meaning;
      const named = place === undefined || place === 'missing' ? place : 'id' in place ? place.id : place.heading.text;
      return [meaning.note.id, meaning.note.publication.public ? 'public' : 'private', named].join(' ').trim();
    }
    case 'file':
      return meaning.file.path + meaning.fragment;
    default:
      return meaning?.kind ?? 'nothing';
  }
}

describe('what a link means to who rewrites a vault', () => {
  const secret = at('ko/y/비밀.md', '## 절\n글 ^b1', { private: true, aliases: ['별명'] });

  it.each([
    ['[[비밀]]', 'ko/y/비밀.md private'],
    ['[[별명#절]]', 'ko/y/비밀.md private 절'],
    ['[l](../y/비밀.md#^b1)', 'ko/y/비밀.md private ^b1'],
    ['![[비밀#없는 절]]', 'ko/y/비밀.md private missing'],
    ['[[b]]', 'ko/b.md public'],
    ['![](../y/a.png)', 'ko/y/a.png'],
    ['[l](../y/a.pdf#page=3)', 'ko/y/a.pdf#page=3'],
    ['[l](../y/)', 'folder'],
    ['[l](https://a.example/)', 'external'],
    ['[[gone]]', 'broken'],
    ['#tag', 'nothing'],
  ])('%s is %s', (source, meaning) => {
    expect(meaningIn(source, [secret, at('ko/b.md')], ['ko/y/a.png', 'ko/y/a.pdf'])).toBe(meaning);
  });
});
