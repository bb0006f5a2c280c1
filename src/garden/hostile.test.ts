import { describe, expect, it } from 'vitest';
import { createMarkdown } from '#markdown';
import type { Note } from '#vault';
import type { Garden } from './garden.ts';
import { addressesOf, handMade as at, htmlAt, notePageAt, plant } from './testing/hand-made.ts';

/** How often each fault was found. */
function countsOf({ diagnostics }: Garden): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of diagnostics) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function times<Value>(count: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Markdown as it is; the toy of the other tests is slow with long lines. */
const markdown = await createMarkdown();

// A step that takes more than linear time would hang here, not only be slow.
describe('a garden stays quick, and says what is wrong, with', () => {
  it('10,000 links in one note', () => {
    const ways = [
      (index: number) => `[[없는 노트 ${index}]]`,
      (index: number) => `[l](../없는/길/${index}.md)`,
      (index: number) => `![](그림${index}.png)`,
      (index: number) => `[l](/ko/없는/${index}/)`,
      () => '[[b]]',
      (index: number) => `[[비밀${index % 50}]]`,
    ];
    const source = times(10_000, (index) => ways[index % ways.length]?.(index) ?? '').join('\n');
    const secrets = times(50, (index) => at(`ko/비밀${index}.md`, '', { private: true }));
    const files = times(3000, (index) => `ko/x/picture-${index}.png`);
    const garden = plant([at('ko/a.md', source), at('ko/b.md'), ...secrets], files, {}, markdown);
    expect(countsOf(garden)).toEqual({ 'link-broken': 5001, 'image-missing': 1667, 'link-private': 1666 });
    expect(notePageAt(garden, 'ko/b').backlinks[0]?.sentences).toHaveLength(3);
  });

  it('10,000 links to private notes whose names begin alike, in notes that quote each other', () => {
    const secrets = times(2000, (index) => at(`ko/비밀 ${'가'.repeat(50)}${index}.md`, '', { private: true }));
    const source = (to: number): string =>
      [...secrets.map(({ stem }) => `## [[${stem}]]의 절`), `[[n${to}]]`].join('\n');
    const garden = plant(
      [...secrets, ...times(5, (index) => at(`ko/n${index}.md`, source((index + 1) % 5)))],
      [],
      {},
      markdown,
    );
    expect(countsOf(garden)).toEqual({ 'link-private': 10_000 });
    expect(htmlAt(garden, 'ko/n0')).not.toContain('가가');
  });

  it('5,000 notes of one name and one title, each linking to that name', () => {
    const notes = times(5000, (index) =>
      at(`ko/f${index}/같은.md`, `# 제목\n[[같은]] ![[그림.png]] [l](../f${index}/같은.md)`),
    );
    const garden = plant(
      notes,
      times(5000, (index) => `ko/f${index}/img/그림.png`),
    );
    // The home page takes 25.
    expect(garden.addresses.filter(({ lang }) => lang === 'ko')).toHaveLength(10_025);
    expect(countsOf(garden)).toEqual({ 'link-ambiguous': 5000 });
    expect(garden.diagnostics.every(({ message }) => message.ko.length < 500)).toBe(true);
  });

  it('a note to which 5,000 of one folder link, all with one tag', () => {
    const notes = times(5000, (index) => at(`ko/모두/n${index}.md`, '[[중심]]', { tags: ['하나'] }));
    const garden = plant([...notes, at('ko/중심.md', '# 중심')]);
    const { backlinks, backlinkCount } = notePageAt(garden, 'ko/중심');
    expect([backlinks.length, backlinkCount]).toEqual([50, 5000]);
    // No page grows with the number of notes.
    const some = garden.addresses.filter(({ slug }, index) => !slug.includes('/n') || index % 500 === 0);
    const sizes = some.map((address) => JSON.stringify(garden.page(address)).length);
    expect(Math.max(...sizes)).toBeLessThan(100_000);
  });

  it('5,000 notes at one address', () => {
    const notes = times(5000, (index) => at(`ko/${index}.md`, '', { stem: '한 곳' }));
    const garden = plant(notes);
    expect(new Set(addressesOf(garden)).size).toBe(garden.addresses.length);
    expect(countsOf(garden)).toEqual({ 'address-collision': 4999 });
  });

  it('embeds a thousand deep', () => {
    const garden = plant(times(1000, (index) => at(`ko/n${index}.md`, `![[n${index + 1}]]`)).concat(at('ko/n1000.md')));
    expect(htmlAt(garden, 'ko/n0').match(/<section/g)).toHaveLength(5);
    expect(countsOf(garden)).toEqual({ 'embed-limit': 995 });
  });

  it('a note that embeds itself by each of its names', () => {
    const names = times(300, (index) => `이름 ${index}`);
    const source = [...names.map((name) => `![[${name}]]`), '![[a]]', '![[ko/a.md]]', '![[a#절]]', '## 절', '![[a]]'];
    const garden = plant([at('ko/a.md', source.join('\n'), { aliases: names })]);
    expect(countsOf(garden)['embed-cycle']).toBeGreaterThan(300);
    expect(htmlAt(garden, 'ko/a').match(/<section/g)?.length).toBeLessThan(3);
  });

  it('a hundred notes that all embed each other', () => {
    const all = times(100, (index) => `![[n${index}]]`).join('\n');
    const garden = plant(times(100, (index) => at(`ko/n${index}.md`, all)));
    expect(htmlAt(garden, 'ko/n0').length).toBeLessThan(4_000_000);
    expect(countsOf(garden)['embed-cycle']).toBeGreaterThan(0);
  });

  it('permalinks that clash, climb out of the site or go over its own files', () => {
    const bad = [
      '/../../etc/passwd',
      '/..',
      '//evil.example/x',
      '/media/a.png',
      '/404.html',
      '/a\u0000b',
      `/${'x'.repeat(300)}`,
    ];
    const notes = [
      ...times(2000, (index) => at(`ko/same${index}.md`, '', { permalink: '/같은/집/' })),
      ...bad.map((permalink, index) => at(`ko/bad${index}.md`, '', { permalink, aliases: [permalink] })),
    ];
    const garden = plant(notes);
    expect(garden.redirects.filter(({ from }) => from === '같은/집')).toHaveLength(1);
    for (const { from } of garden.redirects) {
      expect(from).not.toMatch(/\.\.|[\0]|^\/|^media|^404/);
      expect(from.split('/').every((segment) => Buffer.byteLength(segment) <= 255)).toBe(true);
    }
    const counts = countsOf(garden);
    expect(counts['redirect-collision']).toBeGreaterThanOrEqual(1999);
    expect(counts['redirect-unusable']).toBeGreaterThanOrEqual(4);
  });

  it('10,000 brackets that make no link, in HTML and in fields', () => {
    const brackets = '[['.repeat(10_000) + '[[비밀]]'.repeat(2000) + '[a]('.repeat(5000);
    const notes: Note[] = [
      at('ko/a.md', `글 ${brackets}`, { description: brackets, title: '[['.repeat(2000) }),
      at('ko/비밀.md', '', { private: true }),
    ];
    expect(JSON.stringify(notePageAt(plant(notes, [], {}, markdown), 'ko/a'))).not.toContain('비밀');
  });
});
