import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnostic, exitCodeOf, printDiagnostics, worstSeverity } from '#diagnostics';

const source: Readonly<Record<string, string>> = {
  'ko/데몬셋.md:3': '자세한 것은 [[데몬샛]]을 봅니다.',
  'site.yaml:2': 'titel: 마당',
};
const readLine = (file: string, line: number): string | undefined => source[`${file}:${line}`];

const broken = diagnose(
  'link-broken',
  { file: 'ko/데몬셋.md', line: 3, column: 10 },
  { target: '데몬샛', candidates: ['데몬셋'] },
);
const formula = diagnose('math-invalid', { file: 'ko/데몬셋.md', line: 12, column: 1 }, { reason: 'x' });
const faults: Diagnostic[] = [
  { ...formula, severity: 'info' },
  diagnose(
    'site-key-unknown',
    { file: 'site.yaml', line: 2, column: 1 },
    { path: 'titel', near: ['title'], known: [] },
  ),
  broken,
];

describe('printDiagnostics as text', () => {
  it('shows each fault with its line, sorted, and the counts', () => {
    expect(printDiagnostics(faults, { lang: 'ko', format: 'text', readLine })).toBe(
      [
        `ko/데몬셋.md:3:10 error link-broken ${broken.message.ko}`,
        '    3 │ 자세한 것은 [[데몬샛]]을 봅니다.',
        '      │               ^',
        `      └ ${broken.hint?.ko ?? ''}`,
        `ko/데몬셋.md:12:1 info math-invalid ${formula.message.ko}`,
        '',
        'site.yaml:2:1 error site-key-unknown 없는 설정입니다: `titel`',
        '    2 │ titel: 마당',
        '      │ ^',
        '      └ 가까운 이름: `title`',
        '',
        '파일 2개에서 오류 2개, 알림 1개',
        '',
      ].join('\n'),
    );
  });

  it('speaks English', () => {
    const lines = printDiagnostics(faults, { lang: 'en', format: 'text' }).split('\n');
    expect(lines[0]).toBe(`ko/데몬셋.md:3:10 error link-broken ${broken.message.en}`);
    expect(lines.at(-2)).toBe('2 errors, 1 notice in 2 files');
    expect(printDiagnostics([broken], { lang: 'en', format: 'text' })).toMatch(/\n1 error in 1 file\n$/);
  });

  it('has a calm line where nothing is wrong', () => {
    expect(printDiagnostics([], { lang: 'ko', format: 'text' })).toBe('문제가 없습니다.\n');
    expect(printDiagnostics([], { lang: 'en', format: 'text', color: true })).toBe(
      '\u001B[32mNo problems found.\u001B[39m\n',
    );
  });

  it('says the same with colours as without', () => {
    const plain = printDiagnostics(faults, { lang: 'ko', format: 'text', readLine });
    const coloured = printDiagnostics(faults, { lang: 'ko', format: 'text', color: true, readLine });
    expect(coloured).not.toBe(plain);
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
  });

  it('lets no control character of a note through to the terminal', () => {
    const place = { file: 'a\u001B[2J\n.md', line: 1, column: 3 };
    const fault = diagnose('math-invalid', place, { reason: 'x\u001B[31m\u202Ey\r\nz' });
    const text = printDiagnostics([fault], { lang: 'en', format: 'text', readLine: () => 'a\tb\u001B]0;\u0007' });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('printDiagnostics as JSON', () => {
  it('lists the faults with keys in one order', () => {
    const text = printDiagnostics(faults, { lang: 'ko', format: 'json', pathOf: (file) => `content/${file}` });
    const list = JSON.parse(text) as object[];
    expect(list.map((fault) => Object.keys(fault))).toEqual(
      Array.from({ length: 3 }, () => ['code', 'severity', 'file', 'line', 'column', 'message', 'hint']),
    );
    expect(list[0]).toEqual({ ...broken, file: 'content/ko/데몬셋.md' });
    expect(list[1]).toMatchObject({ code: 'math-invalid', hint: null });
    expect(printDiagnostics(faults, { lang: 'en', format: 'json', pathOf: (file) => `content/${file}` })).toBe(text);
  });

  it('lists nothing as an empty array', () => {
    expect(printDiagnostics([], { lang: 'ko', format: 'json' })).toBe('[]\n');
  });
});

describe('printDiagnostics for GitHub', () => {
  it('writes annotations with paths from the top of the repository', () => {
    const text = printDiagnostics(faults, { lang: 'en', format: 'github', pathOf: (file) => `content/${file}` });
    expect(text.split('\n')).toEqual([
      `::error file=content/ko/데몬셋.md,line=3,col=10,title=Broken link (link-broken)::${broken.message.en}%0A${broken.hint?.en ?? ''}`,
      `::notice file=content/ko/데몬셋.md,line=12,col=1,title=Math does not parse (math-invalid)::${formula.message.en}`,
      '::error file=content/site.yaml,line=2,col=1,title=Unknown setting (site-key-unknown)::There is no setting `titel`.%0ASimilar names: `title`',
      '2 errors, 1 notice in 2 files',
      '',
    ]);
  });

  it('escapes what would end a command or a property', () => {
    const fault = diagnose('math-invalid', { file: 'a,b:c%.md', line: 1, column: 1 }, { reason: '100%\r\n::error::x' });
    const [first = '', ...others] = printDiagnostics([fault], { lang: 'en', format: 'github' }).split('\n');
    expect(first).toContain('file=a%2Cb%3Ac%25.md,');
    expect(first).toContain('100%25%0D%0A::error::x');
    expect(others).toEqual(['1 error in 1 file', '']);
  });
});

describe('exitCodeOf', () => {
  it('fails for errors, and for more warnings than allowed', () => {
    const warning = { ...broken, severity: 'warning' } as const;
    const info = { ...broken, severity: 'info' } as const;
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([info, warning])).toBe(0);
    expect(exitCodeOf([info, warning], 1)).toBe(0);
    expect(exitCodeOf([info, warning], 0)).toBe(1);
    expect(exitCodeOf([info, broken])).toBe(1);
  });

  it('knows the gravest severity', () => {
    expect(worstSeverity([])).toBeUndefined();
    expect(worstSeverity([{ ...broken, severity: 'info' }])).toBe('info');
    expect(worstSeverity([{ ...broken, severity: 'info' }, broken])).toBe('error');
  });
});
