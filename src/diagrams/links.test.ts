import { describe, expect, it } from 'vitest';
import { diagramLinks } from './links/diagram-links.ts';
import { testStudio } from './testing/test-studio.ts';

const studio = await testStudio();

/** A diagram whose source begins at line 10, column 3. */
async function draw(source: string) {
  const { picture, diagnostics } = await studio.draw(source, { file: 'note.md', line: 10, column: 3, lang: 'ko' });
  if (picture === undefined) throw new Error(JSON.stringify(diagnostics));
  const links = diagramLinks(source).map(
    ({ line, column, syntax, target, label }) => `${line}:${column} ${syntax} ${target} (${label})`,
  );
  return { picture, diagnostics, links };
}

/** What can be read in each link of a picture, by its number. */
function drawnLinks(svg: string): string[] {
  return Array.from(
    svg.matchAll(/\uFDD7(\d+)\uFDD8(.*?)<\/a>/gs),
    ([, link = '', inside = '']) => `${link} ${inside.replaceAll(/<[^>]*>/g, '')}`,
  );
}

describe('a label with a wikilink', () => {
  it.each([
    ['which is all of it', 'flowchart LR\nA["[[Taint]]"]', ['2:4 wiki Taint (Taint)'], ['0 Taint']],
    ['with a text of its own', 'flowchart LR\nA["[[Taint|테인트]]"]', ['2:4 wiki Taint (테인트)'], ['0 테인트']],
    [
      'among other words',
      'flowchart LR\nA["본다: [[Taint]] 노트"]',
      ['2:8 wiki Taint (Taint)'],
      ['0 본다: Taint 노트'],
    ],
    [
      'to a heading in a folder',
      'flowchart LR\nA["[[k8s/Taint#효과]]"]',
      ['2:4 wiki k8s/Taint#효과 (Taint › 효과)'],
      ['0 Taint › 효과'],
    ],
    ['in Markdown', 'flowchart LR\nA["`**굵게** [[Taint]]`"]', ['2:12 wiki Taint (Taint)'], ['0 굵게 Taint']],
    [
      'beside another, which are links each for itself',
      'flowchart LR\nA["[[a]] 와 [[b]]"]',
      ['2:4 wiki a (a)', '2:12 wiki b (b)'],
      ['0 a', '1 b'],
    ],
    ['on an arrow', 'flowchart LR\nA -->|"[[Taint]]"| B', ['2:8 wiki Taint (Taint)'], ['0 Taint']],
    ['over several lines', 'flowchart LR\nA["`첫 줄\n[[Taint]]`"]', ['3:1 wiki Taint (Taint)'], ['0 첫 줄 Taint']],
    ['after comments', '%% one\nflowchart LR\n%% two\nA["[[Taint]]"]', ['4:4 wiki Taint (Taint)'], ['0 Taint']],
    ['of a class', 'classDiagram\nclass A["[[Taint]]"]', ['2:10 wiki Taint (Taint)'], ['0 Taint']],
    ['of a state', 'stateDiagram-v2\ns1 : [[Taint]]', ['2:6 wiki Taint (Taint)'], ['0 Taint']],
    [
      'of a task',
      'gantt\ndateFormat YYYY-MM-DD\n[[Taint]] :a, 2024-01-01, 9d',
      ['3:1 wiki Taint (Taint)'],
      ['0 Taint'],
    ],
    ['in a message', 'sequenceDiagram\nA->>B: [[Taint]] 확인', ['2:8 wiki Taint (Taint)'], ['0 Taint']],
    ['of a mind map', 'mindmap\n  root\n    [[Taint]]', ['3:5 wiki Taint (Taint)'], ['0 Taint']],
    ['of a board', 'kanban\n  todo\n    a[[[Taint]]]', ['3:7 wiki Taint (Taint)'], ['0 Taint']],
    ['of an entity', 'erDiagram\na["[[Taint]]"]', ['2:4 wiki Taint (Taint)'], ['0 Taint']],
  ])('links what it says: %s', async (_, source, links, drawn) => {
    const found = await draw(source);
    expect(found.links).toEqual(links);
    expect(drawnLinks(found.picture.svg)).toEqual(drawn);
    expect(found.diagnostics).toEqual([]);
    expect(JSON.stringify(found.picture)).not.toMatch(/[\u{100000}-\u{10FFFD}]|\[\[/u);
  });

  it('is a shape of its own where brackets stand without quotes', async () => {
    const { links, picture } = await draw('flowchart LR\nA[[Taint]] --> B');
    expect(links).toEqual([]);
    expect(picture.text).toEqual(['Taint → B']);
  });

  it('is as wide as what it shows', async () => {
    const linked = await draw('flowchart LR\nA["[[A very long name of a note|테인트]]"]');
    const plain = await draw('flowchart LR\nA["테인트"]');
    expect(linked.picture.width).toBe(plain.picture.width);
  });
});

describe('a click', () => {
  it.each([
    ['on a wikilink', 'flowchart LR\nA[가]\nclick A "[[Taint]]"', ['3:10 wiki Taint ()'], ['0 가']],
    [
      'on a path',
      'flowchart LR\nA[가]\n  click A href "./taint.md" "tip" _blank',
      ['3:17 path ./taint.md ()'],
      ['0 가'],
    ],
    ['behind another statement', 'flowchart LR\nA[가]; click A "[[Taint]]"', ['2:16 wiki Taint ()'], ['0 가']],
    ['on a class', 'classDiagram\nclass A\nlink A "[[Taint]]"', ['3:9 wiki Taint ()'], ['0 A']],
    ['on a state', 'stateDiagram-v2\ns1 --> s2\nclick s1 href "[[Taint]]"', ['3:16 wiki Taint ()'], ['0 s1']],
    [
      'on a task',
      'gantt\ndateFormat YYYY-MM-DD\n가 :a, 2024-01-01, 9d\nclick a href "[[Taint]]"',
      ['4:15 wiki Taint ()'],
      ['0 가'],
    ],
  ])('makes a node a link: %s', async (_, source, links, drawn) => {
    const found = await draw(source);
    expect(found.links).toEqual(links);
    expect(drawnLinks(found.picture.svg)).toEqual(drawn);
    expect(found.diagnostics).toEqual([]);
  });

  it.each([
    ['out of the site', 'flowchart LR\nA[가]\nclick A "https://example.org" _blank'],
    ['to another host', 'flowchart LR\nA[가]\nclick A "//example.org"'],
    ['to a script', 'flowchart LR\nA[가]\nclick A href "javascript:alert(1)"'],
    ['to a link that is none of its own', 'flowchart LR\nA[가]\nclick A "madang-link:0"'],
    ['on a function', 'flowchart LR\nA[가]\nclick A callback "tip"'],
    ['on a call', 'flowchart LR\nA[가]\nclick A call alert(1)'],
    ['on a function of a class', 'classDiagram\nclass A\ncallback A "alert"'],
    ['in a menu of an actor', 'sequenceDiagram\nparticipant A\nlinks A: {"x": "https://example.org"}\nA->>A: x'],
  ])('is left out and reported: %s', async (_, source) => {
    const { picture, links, diagnostics } = await draw(source);
    expect(links).toEqual([]);
    expect(picture.svg).not.toMatch(/[\uFDD7\uFDD8]|href|example|alert/);
    expect(diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual([
      '12:3 diagram-click-ignored',
    ]);
  });
});

describe('a picture', () => {
  const source = 'flowchart LR\nA["[[a]]"] --> B["[[b]]"]';

  it('is no image to who hears it where it has links, so that they are found', async () => {
    expect((await draw(source)).picture.svg).toContain('role="group"');
    expect((await draw('flowchart LR\nA --> B')).picture.svg).toContain('role="img"');
  });

  it('has a place for a prefix before each id and wherever one is pointed at', async () => {
    const { svg } = (await draw(source)).picture;
    const ids = Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id = '']) => id);
    const pointed = Array.from(svg.matchAll(/="(?:url\(#|#)([^")]*)|aria-\w+="([^"]*)"/g), ([, a, b]) => a ?? b ?? '');
    expect(ids.length).toBeGreaterThan(2);
    expect([...new Set(pointed)].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => !/^\uFDD6\w+$/.test(id))).toEqual([]);
  });

  it('takes no marker from a text', async () => {
    const { svg } = (await draw('flowchart LR\nA["\uFDD70\uFDD8x\uFDD6"] --> B')).picture;
    expect(svg).not.toMatch(/[\uFDD7\uFDD8]|\uFDD6</);
  });
});
