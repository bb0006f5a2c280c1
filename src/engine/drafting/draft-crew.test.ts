import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMarkdown } from '#markdown';
import type { Note } from '#vault';
import { noteNamed } from '../testing/note-named.ts';
import { type CrewOptions, openDraftCrew } from './draft-crew.ts';
import { packDraft } from './kept-drafts.ts';

const notes = Array.from({ length: 50 }, (_, index) =>
  noteNamed(
    `n${index}`,
    `# 노트 ${index}\n\n[[n${index + 1}]] #tag ![a](a.png)\n\n\`\`\`yaml\na: ${index}\n\`\`\`\n\n$x_${index}$\n`,
  ),
);

async function drafted(of: readonly Note[], options: Partial<CrewOptions> = {}) {
  const packed = new Map<string, string>();
  const failed = new Map<string, string>();
  const crew = openDraftCrew({ threads: 2, markdown: {}, ...options });
  await crew.draft(
    of.map((note) => ({ note })),
    {
      done: ({ note }, draft) => packed.set(note.id, JSON.stringify(draft)),
      failed: ({ note }, { message }) => failed.set(note.id, message),
    },
  );
  await crew.close();
  return { packed, failed };
}

describe('a crew that drafts', () => {
  it('makes the very drafts that are made without threads, however many there are', async () => {
    const { draft } = await createMarkdown();
    const expected = new Map(notes.map((each) => [each.id as string, JSON.stringify(packDraft(draft(each)))]));
    for (const threads of [1, 3]) {
      const { packed, failed } = await drafted(notes, { threads });
      expect(new Map([...packed].sort())).toEqual(new Map([...expected].sort()));
      expect(failed.size).toBe(0);
    }
  }, 60_000);

  it('makes the very drafts of parts, with the ids that their headings have in the whole', async () => {
    const source = '# One\n\n## Same\n\nfirst\n\n## Same\n\n[link] `code`\n\n[link]: https://example.org\n';
    const note = noteNamed('parts', source);
    const { draft, fragment } = await createMarkdown();
    const { headings } = draft(note);
    expect(headings.map(({ id }) => id)).toEqual(['same', 'same-1']);
    const tasks = headings.map(({ start, end }) => ({ note, part: { start, end, headings } }));
    const packed = new Map<number, string>();
    const crew = openDraftCrew({ threads: 1, markdown: {} });
    await crew.draft(tasks, {
      done: ({ part }, made) => packed.set(part.start, JSON.stringify(made)),
      failed: (_task, reason) => {
        throw reason;
      },
    });
    await crew.close();
    const expected = headings.map(({ start, end }) => JSON.stringify(packDraft(fragment(note, start, end))));
    expect(headings.map(({ start }) => packed.get(start))).toEqual(expected);
  }, 60_000);

  it('loses no note to one at which a thread fails', async () => {
    const program = path.join(import.meta.dirname, 'testing', 'failing-worker.ts');
    const bad = ['THROW', 'EXIT', 'MEMORY'].map((source) => noteNamed(source.toLowerCase(), source));
    const some = [...notes.slice(0, 5), ...bad, ...notes.slice(5, 20), noteNamed('fresh', 'FRESH')];
    const { packed, failed } = await drafted(some, { program, megabytesAlone: 32 });
    expect([...failed.keys()].sort()).toEqual(['exit.md', 'memory.md', 'throw.md']);
    expect(failed.get('throw.md')).toBe('thrown');
    expect(packed.size).toBe(21);
  }, 120_000);

  it('says of every note that it failed where no thread can work', async () => {
    const program = path.join(import.meta.dirname, 'no-such-program.ts');
    const { packed, failed } = await drafted(notes.slice(0, 3), { program });
    expect([packed.size, failed.size]).toEqual([0, 3]);
  }, 60_000);
});
