import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf, type NoteId } from '#naming';
import type { Note } from '#vault';
import { draftBook } from './draft-book.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(path.join(tmpdir(), 'madang-drafts-'));
});
afterEach(() => {
  rmSync(cache, { recursive: true });
});

function note(name: string, source: string): Note {
  return {
    id: `${name}.md` as NoteId,
    ...{ lang: 'ko', langFrom: 'default', stem: name, format: 'markdown', flavour: 'markdown' },
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false },
    publication: { public: true, decidedBy: 'default' },
    ...{ source, bodyStart: 0, digest: digestOf(name, source) },
  };
}

const notes = [note('가', '# 가\n\n글'), note('나', '# 나\n\n```nolang\nx\n```\n')];

/** What a book that expects notes says of them. */
async function prepared(some: readonly Note[], leastKept: number): Promise<string> {
  const book = draftBook({ cache, leastKept });
  book.expectNotes({});
  const { draft } = await book.prepare(some, {});
  const told = JSON.stringify(some.map(draft));
  await book.save();
  return told;
}

describe('a book of drafts that expects notes', () => {
  it('has the drafts of any other, whether there is anything to draft or not', async () => {
    const edited = [...notes.slice(0, 1), note('나', '# 나\n\n다른 글')];
    const expected = [await prepared(notes, 500), await prepared(edited, 500)];
    rmSync(cache, { recursive: true });
    expect([await prepared(notes, 0), await prepared(edited, 0), await prepared(edited, 0)]).toEqual([
      ...expected,
      expected[1],
    ]);
  }, 60_000);
});
