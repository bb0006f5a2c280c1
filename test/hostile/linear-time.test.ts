import { createMarkdown } from '#markdown';
import { digestOf, type NoteId, toVaultPath } from '#naming';
import type { Note } from '#vault';
import { describe, expect, it } from 'vitest';

const SHORT = 25_000;
/** Four times the text takes four times as long; sixteen times would be quadratic. */
const MOST = 10;
/** What takes no longer is quick enough, and says little about growth. */
const QUICK = 400;

describe('the time that a note takes grows with its length', async () => {
  const { draft } = await createMarkdown();
  /** Milliseconds of the processor, on which other programs do not count. */
  const timeOf = (source: string): number => {
    const before = process.cpuUsage();
    draft(noteOf(source));
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  timeOf('# 제목\n\n글\n');

  it.each([
    ...['_', '__', '*', '~', '[', '![[', '[[', ']]', '`', '```\n', '$$\n', '%%', '==', '^[', '[^a]', '{{', '{%'],
    ...['<', '<!--', '</b>', '<![CDATA[', '<b>a</b> ', '<a href="', '&#', '://', 'http://', 'www.', '{{< note >}}'],
    ...['[[가]] ', '#가 ', '**가**는 ', '==가== ', '~~가~~ ', '$x$ ', '`a` ', '![[a.png]] ', '- [ ] 가\n', '|가|나|\n'],
    ...['$ ', '$a', 'a_', '~a', '*가', '가*(', '가_', '&#1;', '*a*가', '**(가', '[a](b)', '[[가]]', '가&nbsp;'],
    ...['> [!note] 가\n\n', '가 ^가\n\n', '![[가]]\n\n', '[가]: b\n', '1\n2\n|\na\n|\n', '> ', '>', '- ', '1. '],
  ])('%j again and again', (piece) => {
    const textOf = (length: number): string => piece.repeat(length / piece.length);
    const long = timeOf(textOf(4 * SHORT));
    if (long < QUICK) return;
    expect(long / Math.max(1, timeOf(textOf(SHORT)))).toBeLessThan(MOST);
  });
});

function noteOf(source: string): Note {
  return {
    id: toVaultPath('note.md') as NoteId,
    lang: 'ko',
    langFrom: 'default',
    stem: 'note',
    format: 'markdown',
    flavour: 'markdown',
    recognised: { by: 'default', marks: [] },
    frontmatter: { aliases: [], tags: [], home: false },
    publication: { public: true, decidedBy: 'default' },
    source,
    bodyStart: 0,
    digest: digestOf(source),
  };
}
