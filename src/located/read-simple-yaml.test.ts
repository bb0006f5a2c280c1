import { describe, expect, it } from 'vitest';
import { readSimpleYaml } from './read-simple-yaml.ts';
import { parseYaml } from './read-yaml.ts';

// Values of every kind that YAML has a rule for, sound and broken ones.
const VALUES = [
  ...[
    '',
    'a',
    '데몬셋',
    'b c',
    "it's",
    'a"b',
    'a, b',
    'a?',
    'a -',
    'a]',
    'a[b',
    'a\\b',
    'é',
    'x\u00A0',
    '\u200Bx',
    '\uFEFFx',
  ],
  ...[
    'e\u0301',
    'a\u0085b',
    'a\tb',
    'true',
    'false',
    'True',
    'null',
    'Null',
    '~',
    'yes',
    'nan',
    '.inf',
    '0',
    '1',
    '01',
    '-1',
  ],
  ...['1.5', '1e3', '0x1F', '1_000', '12:30', '2023-01-08', '2023-1-8', '2023-01-08 10:00', '99999999999999999999'],
  ...[
    'x: y',
    'x:y',
    'x:',
    'x #y',
    'x#y',
    '#x',
    'https://a.b/c',
    '"q"',
    "'q'",
    '""',
    "''",
    '"a\\n"',
    '"a: b"',
    "'it''s'",
  ],
  ...[
    '"q" x',
    '"',
    "'",
    '[]',
    '[ ]',
    '[a]',
    '[a, 둘, 1, true]',
    '[a,b]',
    '[a, ]',
    '[,]',
    '[a,,b]',
    '[[x]]',
    '[a: b]',
    '[a:b]',
  ],
  ...[
    '["x, y"]',
    '["q" , \'r\']',
    '["q" x]',
    '[a #b]',
    '[a# b]',
    '[',
    ']',
    '{a: b}',
    '{}',
    '- x',
    '|',
    '>',
    '*a',
    '&a b',
    '!x',
  ],
  ...['%x', '@x', '`x`', '? x', '-', '---', '...'],
];
const BEFORE = [
  'a:',
  'a: ',
  'a:  ',
  'a:\t',
  '제목: ',
  '"a": ',
  'a b: ',
  '1a: ',
  ' a: ',
  'null: ',
  '- ',
  'a:\n- ',
  'a:\n  - x\n  - ',
];
const AFTER = [
  '',
  '\n',
  '  \n',
  ' # c\n',
  '\r\n',
  '\nb: c\n',
  '\na: c\n',
  '\n\nb: c',
  '\n  more\n',
  '\n- y\n',
  '\n  - y\n    - z\n',
];

describe('readSimpleYaml', () => {
  it.each(BEFORE)('gives what the parser gives, or leaves it to the parser, behind %j', (before) => {
    for (const value of VALUES) {
      for (const after of AFTER) {
        const text = before + value + after;
        const simple = readSimpleYaml(text, 4);
        if (simple !== undefined)
          expect([text, { root: simple, faults: [] }]).toEqual([text, parseYaml(text, 4, true)]);
      }
    }
  });

  it.each([
    ['what an editor writes', 'title: 데몬셋 정리\ntags:\n  - k8s\n  - workloads/daemonset\naliases:\npublish: true\n'],
    ['lists on a line', 'title: "DaemonSet: 정리"\ntags: [k8s, "a b", 2]\ndate: 2023-01-08\norder: 10'],
    ['lists at the margin', 'tags:\n- a\n- b\nurl: https://a.b/c\n'],
  ])('reads %s itself', (_case, text) => {
    expect(readSimpleYaml(text, 4)).toBeDefined();
    expect({ root: readSimpleYaml(text, 4), faults: [] }).toEqual(parseYaml(text, 4, true));
  });

  it('leaves a key that is too long for YAML to the parser', () => {
    expect(readSimpleYaml(`${'k'.repeat(1100)}: v`, 0)).toBeUndefined();
  });
});
