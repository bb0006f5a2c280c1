import { describe, expect, it } from 'vitest';
import { plainJson } from '../decode/plain-json.ts';
import { readDocument } from './read-document.ts';

function valueOf(text: string): unknown {
  const { root, faults } = readDocument(text, 0);
  expect(faults).toEqual([]);
  return root === undefined ? undefined : plainJson(root);
}

/** Code and line of each fault. */
function faultsOf(text: string): [string, number][] {
  return readDocument(text, 0).faults.map(({ code, start }) => [code, text.slice(0, start).split('\n').length]);
}

describe('a document', () => {
  it.each<[string, string, unknown]>([
    ['keys that are booleans', 'on: 1\nno: 2', { true: 1, false: 2 }],
    ['keys that are numbers', '80: a\n1_0: b', { 80: 'a', 10: 'b' }],
    ['quoted scalars', `a: "1"\nb: 'yes'\n"on": c`, { a: '1', b: 'yes', on: 'c' }],
    ['blocks', 'a: |\n  1\nb: >-\n  yes\n', { a: '1\n', b: 'yes' }],
    ['tags', 'a: !!str 1\nb: !!int "1"\nc: !own x\nd: !!float 1\ne: !!null x', { a: '1', b: 1, c: 'x', d: 1, e: null }],
    ['bytes', 'a: !!binary 66eI64u5', { a: '마당' }],
    ['tags of its own handle', '%TAG !k! tag:yaml.org,2002:\n---\na: !k!str 1', { a: '1' }],
    ['a question mark before its key', '? a\n: b\n? c\n', { a: 'b', c: null }],
    ['pairs in a list', '[a: 1, ? b, c]', [{ a: 1 }, { b: null }, 'c']],
    [
      'values that are left out in brackets',
      '[{a: }, {b: , c}, a: , d: ]',
      [{ a: null }, { b: null, c: null }, { a: null }, { d: null }],
    ],
    ['tabs in brackets of several lines', 'a: [\n\t"b",\n\t c]', { a: ['b', 'c'] }],
    ['a list in the column of its key', 'a:\n- b\n-\n- - c\n  - d\ne: f', { a: ['b', null, ['c', 'd']], e: 'f' }],
    ['scalars of several lines', 'a: b\n  c\n\n  d\ne: "f\\\n  g\n\n  h"', { a: 'b c\nd', e: 'fg\nh' }],
    ['escapes', String.raw`a: "\x41\uB9C8\U0001F600\t\_"`, { a: 'A마😀\t\xa0' }],
    [
      'blocks with indentation and ends of their own',
      'a: |2+\n    x\n\nb: >\n  x\n  y\n\n   z\n  w\nc: |-\n  x\n\n',
      { a: '  x\n\n', b: 'x y\n\n z\nw\n', c: 'x' },
    ],
    ['aliases', 'a: &x {k: 1}\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
    ['merge keys', 'a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  k: 3', { a: { k: 1, l: 2 }, b: { k: 3, l: 2 } }],
    ['merge keys that come last and win', 'a: &x {k: 1}\nb:\n  k: 3\n  <<: *x', { a: { k: 1 }, b: { k: 1 } }],
    [
      'several merged maps, of which the first wins',
      'a: &x {k: 1}\nb: &y {k: 2, l: 2}\nc:\n  <<: [*x, *y]',
      { a: { k: 1 }, b: { k: 2, l: 2 }, c: { k: 1, l: 2 } },
    ],
    ['a quoted merge key', '"<<": 1', { '<<': 1 }],
    ['JSON with tabs', '{\n\t"a": [1, true, null]\n}', { a: [1, true, null] }],
    ['the first of two', 'a: 1\n...\nb: [', { a: 1 }],
    ['an escaped single quote', `a: "it\\'s"`, { a: "it's" }],
    ['Windows line ends', 'a: x\r\nb: z\r\n', { a: 'x', b: 'z' }],
    ['a mark of byte order', '\ufeffa: 1', { a: 1 }],
    ['line ends of old', 'a: x\rb: z', { a: 'x', b: 'z' }],
    ['a line end of mainframes', 'a: x\u0085b: z', { a: 'x', b: 'z' }],
    ['a comment right behind a quotation', 'a: "b"# c', { a: 'b' }],
    ['tabs below a deeper plain scalar', 'a:\n  b: c\n   \t\n  d: e', { a: { b: 'c', d: 'e' } }],
    ['a tab before a comment below a plain scalar', 'a: b\n \t# c\nc: d', { a: 'b', c: 'd' }],
    ['tabs that end lines', 'a:\t\n  b: c\t# d', { a: { b: 'c' } }],
  ])('with %s', (_what, text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  it.each<[string, string, [string, number][]]>([
    ['a tab', 'a:\n\tb: 1', [['yaml-tab', 2]]],
    ['a tab after spaces', 'a:\n  b: 1\n \tc: 2', [['yaml-tab', 3]]],
    ['a tab on an empty line', 'a: b\n\t\nc: d', [['yaml-tab', 2]]],
    ['a tab on an empty line not deeper than its map', 'a:\n  b: c\n  \t\n  d: e', [['yaml-tab', 3]]],
    ['a tab before a comment', 'a: "x"\n \t# c\nb: c', [['yaml-tab', 2]]],
    ['a tab behind a dash', 'a:\n- \tb', [['yaml-tab', 2]]],
    ['a tab below a plain scalar in brackets', 'a: [\n\tb\n\t]', [['yaml-tab', 3]]],
    ['a tab behind brackets', 'a: [b]\n\t\nc: d', [['yaml-tab', 2]]],
    ['a control character', 'a: 1\nb: \x07', [['yaml-control', 2]]],
    ['a mark of byte order within', 'a: \ufeffb', [['yaml-control', 1]]],
    ['a merge of what is no map', 'a: 1\nb:\n  <<: c', [['yaml-merge', 3]]],
    ['a merge of a list of other things', 'a:\n  <<: [1]', [['yaml-merge', 2]]],
    ['a merge of nothing known', 'a:\n  <<: *b', [['yaml-unknown-anchor', 2]]],
    ['a quotation mark that stays open, where it opens', 'a: "x\nb: y\nc: z\n', [['yaml-unclosed-quote', 1]]],
    ['a single one in a list', "a:\n- 'x\n- y\n", [['yaml-unclosed-quote', 2]]],
    ['a bracket that stays open', 'a: {b: 1\nc: 2\nd:\n- e\n', [['yaml-unclosed-flow', 1]]],
    ['a second colon', 'a: see: there', [['yaml-colon', 1]]],
    ['a reserved character', 'a: 1\nb: @x', [['yaml-character', 2]]],
    ['an alias of nothing', 'a: *x', [['yaml-unknown-anchor', 1]]],
    ['a key twice', 'a: 1\nb: 2\na: 3', [['yaml-duplicate-key', 3]]],
    ['text after a quotation', 'a: "x" y', [['yaml-after-value', 1]]],
    ['a key that is null', 'a: 1\n~: 2', [['yaml-key-not-scalar', 2]]],
    ['a colon without a key', 'a: 1\n: 2', [['yaml-indent', 2]]],
    ['a tag that does not fit', 'a: !!int x', [['yaml-tag', 1]]],
    ['a tag of no handle', 'a: !k!x y', [['yaml-tag', 1]]],
    ['bytes that are none', 'a: !!binary "*"', [['yaml-tag', 1]]],
    ['a number that JSON does not have', 'a:\n- .inf', [['yaml-number', 2]]],
    ['an escape of no character', String.raw`a: "\ud800"`, [['yaml-escape', 1]]],
    ['lines behind its end', '  a: 1\nb: 2', [['yaml-indent', 2]]],
    ['a template', 'a: {{ .Values.a }}', [['yaml-key-not-scalar', 1]]],
    ['a template’s condition', '{{- if .Values.a }}\na: 1\n{{- end }}', [['yaml-template', 1]]],
    ['a list in a map', 'a: 1\n- b', [['yaml-indent', 2]]],
    ['a line that is nothing', 'a: 1\nb\nc: 2', [['yaml-missing-colon', 2]]],
    ['a colon without space', 'a:1\nb: 2', [['yaml-missing-colon', 1]]],
    ['too many brackets', '['.repeat(500), [['yaml-too-deep', 1]]],
    [
      'aliases that explode',
      `a0: &a0 [x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`).join('\n')}`,
      [['yaml-too-deep', 6]],
    ],
  ])('with %s', (_what, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('has its keys once, though a merge brings them again', () => {
    expect(faultsOf('a: &x {k: 1}\nb:\n  <<: *x\n  k: 2')).toEqual([]);
  });
});

describe('what kubectl says', () => {
  it.each<[string, string]>([
    ['a: b: c', 'mapping values are not allowed in this context'],
    ['a: "x" y', 'did not find expected key'],
    ['a: [b', "did not find expected ',' or ']'"],
    ['- a\n-b: c', "did not find expected '-' indicator"],
    ['a: - b', 'block sequence entries are not allowed in this context'],
    ['a: |0\n  b', 'found an indentation indicator equal to 0'],
    ['a: |x\n  b', 'did not find expected comment or line break'],
    ['a: |\n \tb', 'found a tab character where an indentation space is expected'],
    ['a: "x\n---\n', 'found unexpected document indicator'],
    ['a: !!int x', 'cannot decode !!str `x` as a !!int'],
    ['a: -.inf', 'json: unsupported value: -Inf'],
    ['a: .nan', 'json: unsupported value: NaN'],
    ['%YAML 1.2\n---\na: b', 'found incompatible YAML document'],
  ])('of %j is %j', (text, problem) => {
    expect(readDocument(text).faults.map((fault) => fault.problem)).toEqual([problem]);
  });
});
