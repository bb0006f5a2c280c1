import { describe, expect, it } from 'vitest';
import { testStudio } from './testing/test-studio.ts';

const studio = await testStudio();

async function draw(source: string) {
  return studio.draw(source, { file: 'note.md', line: 1, column: 1, lang: 'en' });
}

const LOOSE = "%%{init: {'securityLevel': 'loose', 'htmlLabels': true, 'flowchart': {'htmlLabels': true}}}%%\n";

describe('a diagram that wants to break out', () => {
  it.each([
    ['a script in a label', `${LOOSE}graph TB\nA["<script>alert(1)</script>x"] --> B`],
    ['a handler in a label', `${LOOSE}graph TB\nA["<img src=x onerror=alert(1)>"] --> B`],
    ['HTML in an entity', 'graph TB\nA["#lt;script#gt;alert(1)#lt;/script#gt;"] --> B'],
    ['a click that runs a script', `${LOOSE}graph TB\nA --> B\nclick A "javascript:alert(1)"\nclick B call alert(1)`],
    ['a link out of the site', 'graph TB\nA --> B\nclick A "https://example.org" _blank'],
    ['a link that it was not given', 'graph TB\nA --> B\nclick A "madang-link:0"'],
    ['a private mark', 'graph TB\nA["\u{100000}x\u{10FFFD}"] --> B'],
    ['an image from elsewhere', 'graph TB\nA@{ img: "data:image/png;base64,AAAA", label: "x" } --> B'],
    ['a style that loads', 'graph TB\nA --> B\nstyle A fill:url(https://example.org/x.svg#y),stroke:#333'],
    ['a class that loads', 'graph TB\nA --> B\nclassDef x fill:#fff,background:url(https://example.org)\nclass A x'],
    ['a class that ends its rule', 'graph TB\nA --> B\nclassDef x fill:#fff}body{display:none\nclass A x'],
    ['CSS in its settings', `%%{init: {'themeCSS': '@import url(https://example.org/x.css);'}}%%\ngraph TB\nA --> B`],
    ['a font in its settings', `---\nconfig:\n  fontFamily: 'x; } body { display: none'\n---\ngraph TB\nA --> B`],
    [
      'colours that are none',
      `---\nconfig:\n  themeVariables:\n    primaryColor: 'url(https://example.org)'\n---\ngraph TB\nA --> B`,
    ],
    [
      'a prototype',
      `%%{init: {'__proto__': {'polluted': 1}, 'constructor': {'prototype': {'polluted': 1}}}}%%\ngraph TB\nA --> B`,
    ],
    [
      'a title of HTML',
      'graph TB\naccTitle: <script>alert(1)</script>\naccDescr: "><img src=x onerror=alert(1)>\nA --> B',
    ],
    ['names of HTML', 'sequenceDiagram\nparticipant A as <b onclick=alert(1)>x</b>\nA->>A: <script>alert(1)</script>'],
    ['links of actors', 'sequenceDiagram\nparticipant A\nlinks A: {"x": "javascript:alert(1)"}\nA->>A: y'],
    ['an id that closes its attribute', 'graph TB\nA["x"]:::a"onload="alert(1) --> B'],
    ['formulas', 'graph TB\nA["$$x^2$$"] --> B'],
  ])('draws only what is allowed, or nothing: %s', async (_, source) => {
    const { picture, diagnostics } = await draw(source);
    if (picture === undefined) {
      expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
      return;
    }
    const { svg } = picture;
    const tags = new Set(Array.from(svg.matchAll(/<([a-zA-Z]+)/g), ([, tag]) => tag));
    expect(
      [...tags].filter(
        (tag) =>
          !/^(?:svg|g|path|rect|circle|ellipse|line|poly(?:gon|line)|text|tspan|marker|defs|title|desc|(?:linear|radial)Gradient|stop)$/.test(
            tag ?? '',
          ),
      ),
    ).toEqual([]);
    const names = Array.from(svg.replaceAll(/>[^<]*</g, '><').matchAll(/\s([\w:-]+)="/g), ([, name]) => name ?? '');
    expect(names.filter((name) => /^on|href|^style$|src/i.test(name))).toEqual([]);
    const values = svg.replaceAll(/>[^<]*</g, '><');
    expect(values).not.toMatch(/javascript:|https?:|data:|@import|expression|url\((?!#\uFDD6\d+\))/i);
    expect(values).not.toMatch(/="[^"]*[<>{};]/);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it.each([
    ['thousands of nodes in one line', `graph TB\n${'A & '.repeat(2000)}B --> C`],
    ['brackets without end', `graph TB\nA${'['.repeat(5000)}`],
    ['nested directives', '%%{init: '.repeat(500)],
    ['nested groups', `graph TB\n${'subgraph x\n'.repeat(300)}`],
    ['frontmatter without end', `---\n${'a: b\n'.repeat(2000)}graph TB\nA --> B`],
  ])('is refused without hanging: %s', async (_, source) => {
    const { picture, diagnostics } = await draw(source);
    expect(picture === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  });

  it('forges no marker by its number', async () => {
    const { picture } = await draw('graph TB\nA["#64976;0#64977;x#64983;0#64984;"] --> B');
    expect(picture?.svg).toContain('0x0</text>');
    expect(picture?.svg.replaceAll('\uFDD6', '')).not.toMatch(/[\uFDD0-\uFDEF]/);
  });

  it.each([
    ['flowchart LR\naccTitle: 가\uFDD6#64983;\naccDescr: 나#64977;\nA["다\uFDD7#64983;0#64984;"] --> B', '다0 → B'],
    ['pie title 가#64983;\n"나\uFDD7#64983;" : 3', '나'],
  ])('holds no marker in its words', async (source, words) => {
    const { picture } = await draw(source);
    expect(picture?.text).toContain(words);
    expect(picture?.text.join()).not.toMatch(/[\uFDD0-\uFDEF]/);
    expect(picture?.svg.replaceAll('\uFDD6', '')).not.toMatch(/[\uFDD0-\uFDEF]/);
  });

  it('does not change the diagrams after it', async () => {
    const plain = 'flowchart LR\nA[가] --> B[b]';
    const before = await draw(plain);
    await draw("%%{init: {'theme': 'forest', 'flowchart': {'nodeSpacing': 500}}}%%\ngraph TB\nA --> B");
    await draw('graph TB\nA[broken');
    expect(await draw(plain)).toEqual(before);
  });
});
