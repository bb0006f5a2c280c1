import { describe, expect, it } from 'vitest';
import { testStudio } from './testing/test-studio.ts';

const studio = await testStudio();

/** Places, codes and hints of the faults of a diagram whose source begins at line 10, column 3. */
async function faultsOf(source: string): Promise<string[]> {
  const { diagnostics } = await studio.draw(source, { file: 'note.md', line: 10, column: 3, lang: 'en' });
  return diagnostics.map(({ line, column, code, hint }) => `${line}:${column} ${code} ${hint?.en ?? ''}`.trim());
}

const SLASH = '`[/` and `[\\` open a slanted shape. Put a label that begins with a slash in quotes';

describe('a diagram that cannot be drawn', () => {
  it.each([
    [
      'labels that begin with a slash, all of them',
      'graph TB\n  B --> E[/var/log 마운트]\n  C --> F[ok]\n  D --> G[/tmp]',
      [`11:11 diagram-invalid ${SLASH}: \`E["/var/log 마운트"]\``, `13:11 diagram-invalid ${SLASH}: \`G["/tmp"]\``],
    ],
    [
      'parentheses in a label',
      'graph TB\nA[한글 (ko)] --> B',
      ['11:3 diagram-invalid Put a label with brackets or parentheses in quotes: `A["한글 (ko)"]`'],
    ],
    [
      '`end` as a node',
      'flowchart LR\nA --> end',
      ['11:9 diagram-invalid `end` closes a group. For a node write `End`, or give it a label: `e["end"]`.'],
    ],
    ['a short arrow', 'flowchart LR\nA --> B\nB -> C', ['12:5 diagram-invalid An arrow in a flowchart is `-->`.']],
    [
      'bare Korean where only ASCII may stand',
      'xychart-beta\nx-axis [가, 나]\nbar [1, 2]',
      ['11:11 diagram-invalid Only ASCII can stand here unquoted. Put other text in quotes: `"가"`'],
    ],
    [
      'a branch in Korean',
      'gitGraph\n  commit\n  branch 개발',
      ['12:12 diagram-invalid Only ASCII can stand here unquoted. Put other text in quotes: `"개발"`'],
    ],
    [
      'an id in Korean',
      'architecture-beta\nservice 디비(database)[DB]',
      [
        '11:11 diagram-invalid A label may be in any script, but an id is ASCII only. Make up an id, and put the label in brackets.',
      ],
    ],
    [
      'Korean in a Sankey diagram, after a blank line',
      'sankey-beta\n\nA,B,1\n가,나,3',
      ['13:3 diagram-invalid A Sankey diagram takes names in ASCII only.'],
    ],
    [
      'a date that is none, though it can be parsed',
      'gantt\ndateFormat YYYY-MM-DD\n일 : 2026-99-99, 3d',
      ['12:7 diagram-invalid Check whether the date matches `dateFormat`.'],
    ],
    ['a type that is misspelt', '\nflowchrt LR\nA --> B', ['11:3 diagram-type-unknown Similar names: flowchart']],
    [
      'no type',
      'A --> B',
      ['10:3 diagram-type-unknown Begin with the type, such as `flowchart LR` or `sequenceDiagram`.'],
    ],
    [
      'nothing',
      '%% only this\n',
      ['10:3 diagram-type-unknown Begin with the type, such as `flowchart LR` or `sequenceDiagram`.'],
    ],
    ['too much text', `graph TB\n${'x'.repeat(50_001)}`, ['10:3 diagram-too-large Split it into several.']],
    ['too many edges', `graph TB\n${'A --> B\n'.repeat(501)}`, ['10:3 diagram-too-large Split it into several.']],
  ])('is reported with what to write instead: %s', async (_, source, faults) => {
    expect(await faultsOf(source)).toEqual(faults);
  });

  it.each([
    ['frontmatter', '---\ntitle: 제목\n---\n\nflowchart LR\nA --> B\nB -> C', 16],
    ['comments', '%% one\nflowchart LR\n%% two\nA --> B\n\n  %% three\nB -> C', 16],
    ['directives', "%%{init: {\n  'theme': 'forest'\n}}%%\nflowchart LR\nA --> B\nB -> C", 15],
    ['blank lines', '\n\n\nflowchart LR\nA --> B\nB -> C', 15],
    ['carriage returns', 'flowchart LR\r\n%% one\r\nA --> B\r\nB -> C', 13],
  ])('is reported at its line in the note: after %s', async (_, source, line) => {
    expect(await faultsOf(source)).toEqual([`${line}:5 diagram-invalid An arrow in a flowchart is \`-->\`.`]);
  });

  it('is reported at the line of its settings where those cannot be read', async () => {
    const faults = await faultsOf('---\nconfig:\n  a: [1\n---\nflowchart LR\nA --> B');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^1[2-3]:\d+ diagram-invalid/);
  });
});

describe('what a hint says to write', () => {
  it.each([
    ['graph TB\nA(한글 (x)) --> B', 'A("한글 (x)")'],
    ['graph TB\nA{a (b)} -->|예| B', 'A{"a (b)"}'],
    ['graph TB\nA((a (b)))', 'A(("a (b)"))'],
    ['graph TB\nA([a (b)]) --- B', 'A(["a (b)"])'],
    ['graph TB\nA[(a (b))]:::x', 'A[("a (b)")]'],
    ['graph TB\nA[a[0]] & B --> C', 'A["a[0]"]'],
    ['graph TB\nA[말 "인용" 끝] --> B', 'A["말 #quot;인용#quot; 끝"]'],
    ['graph TB\nA --> B[x] --> C{pods {all}}', 'C{"pods {all}"}'],
    ['graph TB\nA -->|a (b)| B', '|"a (b)"|'],
    ['graph TB\nA[/etc/hosts 파일] --> B', 'A["/etc/hosts 파일"]'],
    ['xychart-beta\ntitle 월별\nx-axis [a]\nbar [1]', '"월별"'],
    ['xychart-beta\nx-axis 월 [a]\nbar [1]', '"월"'],
    ['gitGraph\ncommit id: 가', '"가"'],
    ['gitGraph\ncommit\nbranch 개발', '"개발"'],
    ['requirementDiagram\nrequirement 요구 {\nid: 1\n}', '"요구"'],
    ['requirementDiagram\nelement 요소 {\ntype: x\n}', '"요소"'],
    ['wardley-beta\ncomponent 수집기 [0.5, 0.6]', '"수집기"'],
    ['pie\n가 : 3', '"가"'],
    ['packet-beta\n0-15: 가', '"가"'],
    ['treemap-beta\n가: 3', '"가"'],
    ['venn-beta\nset 가', '"가"'],
  ])('is drawn, where it is put there: %s', async (source, better) => {
    const { diagnostics } = await studio.draw(source, { file: 'note.md', line: 1, column: 1, lang: 'ko' });
    const [{ line, column, hint } = { line: 0, column: 0, hint: undefined }, ...others] = diagnostics;
    expect(others).toEqual([]);
    for (const said of [hint?.ko, hint?.en]) expect(said).toContain(`: \`${better}\``);
    const lines = source.split('\n');
    const text = lines[line - 1] ?? '';
    const plain = better.replaceAll('"', '').replaceAll('#quot;', '"');
    expect(text.slice(column - 1).startsWith(plain), `${text} at ${column}`).toBe(true);
    lines[line - 1] = text.slice(0, column - 1) + better + text.slice(column - 1 + plain.length);
    expect(await studio.draw(lines.join('\n'), { file: 'note.md', line: 1, column: 1, lang: 'ko' })).toMatchObject({
      picture: {},
      diagnostics: [],
    });
  });

  it.each([
    ['graph TB\nA[가] -> B[나]', '`-->`'],
    ['graph TB\nA ->> B', '`-->`'],
    ['graph TB\nA => B', '`-->`'],
    ['graph TB\nA → B', '`-->`'],
    ['graph TB\nA --> end[끝]', '`End`'],
    ['graph TB\nend[끝] --> A', '`End`'],
    ['gantt\ndateFormat YYYY-MM-DD\n가 : 3d', '`dateFormat`'],
    ['radar-beta\naxis 가, b["나"]\ncurve x{1,2}', 'id'],
    ['radar-beta\naxis a["가"], b["나"]\ncurve 곡선{1,2}', 'id'],
    ['sequencediagram\nA->>B: x', 'sequenceDiagram'],
    ['Flowchart LR\nA-->B', 'flowchart'],
    ['piechart\n"a": 3', 'pie'],
    ['---\nconfig:\n  layout: dagree\n---\ngraph TB\nA-->B', 'dagre'],
  ])('names what is meant, in both languages: %s', async (source, meant) => {
    const { diagnostics } = await studio.draw(source, { file: 'note.md', line: 1, column: 1, lang: 'ko' });
    expect(diagnostics).toHaveLength(1);
    for (const said of [diagnostics[0]?.hint?.ko, diagnostics[0]?.hint?.en]) expect(said).toContain(meant);
  });
});

describe('a diagram that is drawn otherwise than its author may think', () => {
  it.each([
    [
      'an unknown layout',
      '---\nconfig:\n  layout: elkk\n---\ngraph TB\nA --> B',
      ['12:13 diagram-layout-unknown Layouts are elk.'],
    ],
    [
      'settings that it may not change',
      "%%{init: {'securityLevel': 'loose', 'themeCSS': '* {}'}}%%\ngraph TB\nA --> B",
      ['10:14 diagram-setting-ignored', '10:40 diagram-setting-ignored'],
    ],
    [
      'a click',
      'graph TB\nA --> B\nclick A "https://example.org"',
      ['12:3 diagram-click-ignored To link to a note, write `[[name of the note]]`.'],
    ],
    [
      'markup of HTML and icons',
      'graph TB\nA["<b>x</b>"] --> B["fa:fa-car 차"]',
      [
        '11:6 diagram-markup-ignored Write `**…**` instead.',
        '11:10 diagram-markup-ignored Write `**…**` instead.',
        '11:24 diagram-markup-ignored',
      ],
    ],
  ])('is told: %s', async (_, source, faults) => {
    expect(await faultsOf(source)).toEqual(faults);
  });
});
