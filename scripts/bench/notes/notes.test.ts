import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf } from '#naming';
import { gardener } from '#engine';
import { type Extreme, LONG } from './extremes.ts';
import { notesOf, type NotesOptions, writeNotes } from './write-notes.ts';

const digestOfAll = (count: number, seed = 1): string =>
  digestOf(...[...notesOf(count, { seed })].flatMap(([name, content]) => [name, content]));
const notes = (count: number): (readonly [string, string])[] =>
  [...notesOf(count)].flatMap(([name, content]) =>
    typeof content === 'string' && name.endsWith('.md') ? [[name, content]] : [],
  );

/** How many lists share the item that is in most of them. */
function mostShared(lists: readonly (readonly string[])[]): number {
  const counts = new Map<string, number>();
  for (const item of lists.flatMap((list) => [...new Set(list)])) counts.set(item, (counts.get(item) ?? 0) + 1);
  return Math.max(...counts.values());
}

describe('the notes of the benchmark', () => {
  it('are the same bytes for the same number and seed', () => {
    expect(digestOfAll(100)).toBe(digestOfAll(100));
    expect(digestOfAll(100, 2)).not.toBe(digestOfAll(100));
    // A table of figures says nothing beside an older one when the notes have changed: whoever changes them changes this.
    expect(digestOfAll(100)).toMatchInlineSnapshot(`"32383b8eb1e5b2bb182f5a11721e4314"`);
  });

  it.each([7, 100, 1001])('are as many as was asked for: %i', (count) => {
    expect(notes(count)).toHaveLength(count);
    expect(new Set(notes(count).map(([name]) => name)).size).toBe(count);
  });

  it('are some 4 KB long', () => {
    const sizes = notes(300).map(([, text]) => Buffer.byteLength(text));
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean).toBeGreaterThan(3500);
    expect(mean).toBeLessThan(4500);
  });

  it('hold what notes hold', () => {
    const all = notes(300);
    const share = (pattern: RegExp): number => all.filter(([, text]) => pattern.test(text)).length / all.length;
    expect(share(/^flowchart LR$/m)).toBeCloseTo(0.2, 1);
    expect(share(/^private: true$/m)).toBeCloseTo(0.05, 1);
    for (const pattern of [
      /```console/,
      /^%% /m,
      /^!\[\[/m,
      /\]\(.*images\/.*\.png\)/,
      /^aliases:/m,
      /^> \[!/m,
      /\]\(\S+\.md\)/,
    ]) {
      expect(share(pattern), String(pattern)).toBeGreaterThan(0);
    }
  });

  it('leave diagrams as code unless they are to be drawn', () => {
    const fenced = (drawn: boolean): boolean =>
      [...notesOf(100, { drawn })].some(([, text]) => String(text).includes('```mermaid'));
    expect([fenced(false), fenced(true)]).toEqual([false, true]);
  });

  it('lead to few notes often and to many seldom', () => {
    const leadTo = new Map<string, number>();
    for (const [, text] of notes(1000)) {
      for (const [, name = ''] of text.matchAll(/\[\[([a-z]+-[a-z]+-\d+)/g))
        leadTo.set(name, (leadTo.get(name) ?? 0) + 1);
    }
    const counts = [...leadTo.values()].sort((a, b) => b - a);
    expect(counts[0]).toBeGreaterThan(200);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(10);
  });

  it.each<[Extreme, (texts: readonly string[]) => boolean]>([
    [
      'backlinks',
      (texts) => mostShared(texts.map((text) => [...text.matchAll(/\[\[([\w-]+)\]\]/g)].map(String))) > 180,
    ],
    ['tag', (texts) => texts.filter((text) => text.includes('tags: [everything, ')).length === 188],
    ['length', (texts) => texts.filter((text) => Buffer.byteLength(text) > LONG).length === 2],
  ])('are far out of the ordinary where they are asked to be: %s', (extreme, isSo) => {
    const textsOf = (options: NotesOptions): string[] =>
      [...notesOf(200, options)].flatMap(([name, content]) => (name.endsWith('.md') ? [String(content)] : []));
    expect([isSo(textsOf({ extreme })), isSo(textsOf({}))]).toEqual([true, false]);
  });

  it('lie in one folder where they are asked to, but the private ones', () => {
    const folders = [...notesOf(200, { extreme: 'folder' })].flatMap(([name, content]) =>
      name.startsWith('ko/') && !String(content).includes('private: true') ? [path.posix.dirname(name)] : [],
    );
    expect([...new Set(folders)]).toEqual(['ko', 'ko/everything']);
  });

  it('hold no error, and links that all lead somewhere', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'madang-notes-'));
    try {
      await writeNotes(folder, 100);
      const { diagnostics, vault } = await gardener({ content: folder }).grow();
      expect(diagnostics).toEqual([]);
      expect(vault.publication).toMatchObject({ public: 95, private: 5 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
