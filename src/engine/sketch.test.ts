import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Garden, type NotePage, type PageAddress, writeBody } from '#garden';
import { gardener } from './grow.ts';

describe('a sketch of a garden', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'madang-sketch-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  function write(name: string, text: string): string {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    return file;
  }
  function writeMany(): void {
    for (let index = 0; index < 60; index += 1)
      write(`ko/n${index}.md`, `# 노트 ${index}\n\n첫째 [[n${index + 1}]] 글.\n\n## 절\n\n![[n${index + 2}]]\n`);
  }
  const at =
    (slug: string) =>
    ({ addresses }: Garden): PageAddress | undefined =>
      addresses.find((address) => address.slug === slug);
  const pageOf = (garden: Garden, slug: string): NotePage => {
    const address = at(slug)(garden);
    const page = address && garden.page(address);
    if (page?.kind !== 'note') throw new Error(`No note at ${slug}`);
    return page;
  };

  it('shows a note with what it embeds, and what others are called', async () => {
    writeMany();
    const sketch = await gardener({ content: root }).sketch();
    const garden = (await sketch?.at(at('n3')))?.garden;
    if (garden === undefined) throw new Error('No sketch');
    const { title, body, next, sidebar } = pageOf(garden, 'n3');
    expect([title, next?.text, sidebar.length]).toEqual(['노트 3', '노트 4', 60]);
    const html = writeBody(body);
    for (const text of ['[노트 4]', '[노트 5]', '[노트 6]']) {
      const [target] = /\d/.exec(text) ?? [];
      expect(html).toContain(`href="/ko/n${target}/"`);
    }
    // The text of a note that an embedded one embeds.
    expect(html).toContain('href="/ko/n8/"');
  });

  it('is followed by the whole garden, which knows what links to the note', async () => {
    writeMany();
    const grower = gardener({ content: root });
    const sketch = await grower.sketch();
    const before = await sketch?.at(at('n3'));
    expect(before && pageOf(before.garden, 'n3').backlinkCount).toBe(0);
    const { garden } = await grower.grow({ changed: new Set() });
    expect(pageOf(garden, 'n3').backlinkCount).toBe(2);
    expect(garden.diagnostics).toEqual((await gardener({ content: root }).grow()).garden.diagnostics);
  });

  it('is made of the drafts that are kept where there are some', async () => {
    writeMany();
    const cache = path.join(root, '..', `${path.basename(root)}-cache`);
    try {
      await gardener({ content: root, cache }).grow();
      for (let index = 0; index < 50; index += 1) write(`ko/m${index}.md`, `# 새 노트 ${index}\n\n[[n3]]\n`);
      const grown = await (await gardener({ content: root, cache }).sketch())?.at(at('m7'));
      expect(grown && pageOf(grown.garden, 'n3').backlinks.map(({ text }) => text)).toEqual([
        '노트 1',
        '노트 2',
        '새 노트 7',
      ]);
    } finally {
      rmSync(cache, { recursive: true, force: true });
    }
  });

  it('is not made of few notes, which are drafted as fast', async () => {
    for (let index = 0; index < 20; index += 1) write(`ko/n${index}.md`, 'text');
    expect(await gardener({ content: root }).sketch()).toBeUndefined();
  });
});
