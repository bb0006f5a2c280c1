import { describe, expect, it } from 'vitest';
import type { FlavourMark, Note } from '#vault';
import { handMade } from './testing/hand-made.ts';
import { factsOf } from './world-digest.ts';

const note = handMade('ko/하나.md', '[[둘]]');

function markedAt(line: number): Note {
  const mark: FlavourMark = { flavour: 'obsidian', what: '[[둘]]', place: { file: note.id, line, column: 1 } };
  return { ...note, flavour: 'obsidian', recognised: { by: 'marks', marks: [mark] } };
}

describe('what notes see of each other', () => {
  it('is the same where the marks of a flavour only stand elsewhere', () => {
    expect(factsOf(markedAt(1))).toBe(factsOf(markedAt(2)));
  });

  it('is something else where the flavour is', () => {
    expect(factsOf(markedAt(1))).not.toBe(factsOf(note));
  });
});
