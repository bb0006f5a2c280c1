import { describe, expect, it } from 'vitest';
import { type ListingPart, type TreeItem, readTrees } from './read-trees.ts';

/** The listing as an indented outline, to be read at a glance. */
function outline(code: string): string | undefined {
  return readTrees(code)
    ?.map((part: ListingPart) =>
      part.kind === 'text'
        ? `"${part.text}"`
        : [part.root ?? '(no root)', ...part.items.map((item) => itemText(item, 1))].join('\n'),
    )
    .join('\n');
}

function itemText({ text, more, children }: TreeItem, depth: number): string {
  const own = '  '.repeat(depth) + [text, ...more].join(' / ');
  return [own, ...children.map((child) => itemText(child, depth + 1))].join('\n');
}

const lines = (...text: string[]) => text.join('\n');
const expected = lines('src/', '  a', '    b', '      c', '  d');

describe('readTrees', () => {
  it.each([
    ['as `tree` draws it', lines('src/', '├── a', '│   └── b', '│       └── c', '└── d')],
    [
      'with the no-break spaces of `tree`',
      lines('src/', '├── a', '│\u00a0\u00a0 └── b', '│\u00a0\u00a0     └── c', '└── d'),
    ],
    ['narrow', lines('src/', '├─ a', '│  └─ b', '│     └─ c', '└─ d')],
    ['as npm draws it', lines('src/', '├─┬ a', '│ └─┬ b', '│   └── c', '└── d')],
    ['in ASCII', lines('src/', '|-- a', '|   `-- b', '|       `-- c', '`-- d')],
    ['in ASCII with plus signs', lines('src/', '+-- a', '|   +-- b', '|       +-- c', '+-- d')],
    ['as Windows draws it in ASCII', lines('src/', '+---a', '|   \\---b', '|       \\---c', '\\---d')],
    ['without bars', lines('src/', '├── a', '    └── b', '        └── c', '└── d')],
    ['with bars on lines of their own', lines('src/', '│', '├── a', '│   └── b', '│       └── c', '│', '└── d')],
    ['indented as a whole', lines('src/', '  ├── a', '  │   └── b', '  │       └── c', '  └── d')],
    ['with tabs', lines('src/', '├── a', '│\t└── b', '│\t\t└── c', '└── d')],
  ])('reads a tree %s', (_, code) => {
    expect(outline(code)).toBe(expected);
  });

  it('reads files without a sign as Windows lists them', () => {
    const code = lines(
      'C:.',
      '│  a.txt',
      '│',
      '├─src',
      '│  │  b.ts',
      '│  │',
      '│  └─lib',
      '│          c.ts',
      '│',
      '└─test',
      '        d.ts',
    );
    expect(outline(code)).toBe(
      lines('C:.', '  a.txt', '  src', '    b.ts', '    lib', '      c.ts', '  test', '    d.ts'),
    );
  });

  it('reads several trees with text between them', () => {
    const code = lines(
      '설계 원칙:',
      '',
      '1. 노드별 Pod:',
      '├── 실행',
      '└── 삭제',
      '',
      '2. 권한:',
      '├── 네트워크',
      '└── 마운트',
      '',
      '끝',
    );
    expect(outline(code)).toBe(
      lines('"설계 원칙:"', '1. 노드별 Pod:', '  실행', '  삭제', '2. 권한:', '  네트워크', '  마운트', '"끝"'),
    );
  });

  it('reads a tree that hangs from nothing, and blank lines inside it', () => {
    expect(outline(lines('├── a', '', '└── b'))).toBe(lines('(no root)', '  a', '  b'));
  });

  it('reads lines that go on with the text above', () => {
    expect(outline(lines('├── a', '│   more', '└── b', '    more'))).toBe(
      lines('(no root)', '  a / more', '  b / more'),
    );
  });

  it.each([
    ['an item under nothing', lines('├── a', '│       └── b', '│   └── c', '  └── d')],
    ['a bar under nothing', lines('a', '├── b', '  │  └── c')],
    ['a box', lines('┌────┐', '│ a  │', '├────┤', '│ b  │', '└────┘')],
    ['a table of a database', lines('+----+----+', '| a  | b  |', '+----+----+')],
    ['a table of Markdown', lines('| a | b |', '|---|---|', '| c | d |')],
    ['an item without text', lines('├── a', '├──', '└── b')],
    ['a single item', lines('a', '└── b')],
    ['a tree among much text', lines('├── a', '└── b', 'c', 'd', 'e')],
    ['YAML', lines('a: |-', '  b', 'c: |', '  d')],
    ['no drawing', lines('a', 'b')],
    ['too many lines', '├── a\n'.repeat(5000)],
    ['too many levels', Array.from({ length: 100 }, (_, depth) => `${' '.repeat(depth * 4)}└── a`).join('\n')],
  ])('leaves %s as code', (_, code) => {
    expect(readTrees(code)).toBeUndefined();
  });
});
