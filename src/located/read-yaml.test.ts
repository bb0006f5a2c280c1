import { describe, expect, it } from 'vitest';
import { type Located, plainValue, readYaml } from '#located';

function entry(root: Located | undefined, key: string): Located | undefined {
  return root?.kind === 'map' ? root.entries.find((each) => each.key === key)?.value : undefined;
}

describe('readYaml', () => {
  it('tells where each key and value stands in the text around it', () => {
    const before = '---\n';
    const text = 'title: 데몬셋\ntags:\n  - k8s\n  - "two words"\n';
    const { root, faults } = readYaml(text, before.length);
    const whole = before + text;
    expect(faults).toEqual([]);
    if (root?.kind !== 'map') return expect.fail('no map');
    expect(root.entries.map((each) => whole.slice(each.keyStart, each.keyStart + each.key.length))).toEqual([
      'title',
      'tags',
    ]);
    const tags = entry(root, 'tags');
    if (tags?.kind !== 'list') return expect.fail('no list');
    expect(tags.items.map((item) => whole.slice(item.start, item.end))).toEqual(['k8s', '"two words"']);
  });

  it.each([
    ['1.10', 1.1, '1.10'],
    ['2023-01-08', '2023-01-08', '2023-01-08'],
    ['0o7', 7, '0o7'],
    ['yes', 'yes', 'yes'],
    ['true', true, 'true'],
    ['"1"', '1', '1'],
    ['~', null, '~'],
    ['', null, ''],
    ['!!timestamp 2023-01-08', '2023-01-08', '2023-01-08'],
    ['!!binary aGk=', 'aGk=', 'aGk='],
  ])('keeps the value of `%s` and how it is written', (written, value, text) => {
    expect(entry(readYaml(`a: ${written}`).root, 'a')).toMatchObject({ kind: 'scalar', value, text });
  });

  it('reads JSON, with tabs too', () => {
    const { root, faults } = readYaml('{\n\t"dg-publish": true,\n\t"permalink": "/K/▣ D/"\n}');
    expect(faults).toEqual([]);
    expect(root && plainValue(root)).toEqual({ 'dg-publish': true, permalink: '/K/▣ D/' });
  });

  it('follows aliases to the value before them', () => {
    const { root, faults } = readYaml('a: &x [1, 2]\nb: *x');
    expect(faults).toEqual([]);
    expect(root && plainValue(root)).toEqual({ a: [1, 2], b: [1, 2] });
  });

  it.each([
    ['a value with a second colon', 'title: foo: bar', 'foo'],
    ['a value that goes on after a bracket', 'title: [K8s] 데몬셋', '데몬셋'],
    ['a reserved character', 'a: @x', '@x'],
    ['an open quotation mark, where it opens', 'a: 1\nb: "x\nc: y', '"x'],
    ['an open bracket, where it opens', 'a: [1,\nb: 2\n', '[1,'],
    ['an open bracket of JSON, where it opens', '{"a": 1,\n"b": [1, 2]\n', '{"a"'],
    ['a doubled key', 'a: 1\nb: 2\na: 3', 'a: 3'],
    ['a tab', 'a:\n\tb: 1', '\tb'],
    ['an alias of nothing', 'title: *별표*', '*별표*'],
    ['an alias inside its own anchor', 'a: &x [*x]', '*x'],
    ['a second document', 'a: 1\n---\nb: 2', '---'],
    ['a wrong indentation', 'a:\n  b: 1\n c: 2', ' c: 2'],
    ['an unknown escape', 'a: "\\q"', '\\q'],
  ])('reports %s', (_case, text, at) => {
    const { faults } = readYaml(text);
    expect(faults.map((fault) => text.slice(fault.start, fault.start + at.length))).toEqual([at]);
    expect(faults[0]?.reason.ko).toMatch(/니다\.$/);
    expect(faults[0]?.reason.en).toMatch(/\.$/);
  });

  it('reports every doubled key', () => {
    expect(readYaml('a: 1\na: 2\nb: 1\nb: 2\nb: 3').faults.map(({ start }) => start)).toEqual([5, 15, 20]);
  });

  it.each([
    ['brackets nested without end', '['.repeat(20_000)],
    ['aliases of aliases', aliasBomb(30)],
    ['nothing', ''],
    ['a comment', '# nothing'],
    ['binary rubbish', '\u0001\u0002: \u0003\n%\n'],
  ])('survives %s', (_case, text) => {
    expect(() => readYaml(text)).not.toThrow();
  });

  it('refuses to unfold aliases of aliases without end', () => {
    const { root } = readYaml(aliasBomb(30));
    expect(root && plainValue(root)).toBeUndefined();
  });
});

/** Each list holds the one before ten times. */
function aliasBomb(levels: number): string {
  const lines = ['a0: &a0 x'];
  for (let level = 1; level <= levels; level++) {
    lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
  }
  return lines.join('\n');
}
