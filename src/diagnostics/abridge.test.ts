import { describe, expect, it } from 'vitest';
import { abridge, diagnose, type Diagnostic, printAbridged, printDiagnostics, type Severity } from '#diagnostics';

function faults(count: number, severity: Severity, file = 'a.md'): Diagnostic[] {
  return Array.from({ length: count }, (_, index) => ({
    ...diagnose('math-invalid', { file, line: index + 1, column: 1 }, { reason: 'x' }),
    severity,
  }));
}

describe('abridge', () => {
  it('shows the first of each kind, and counts the others', () => {
    const links = faults(3, 'warning').map((fault) => ({ ...fault, code: 'link-broken' as const }));
    const { shown, more, counts } = abridge([...faults(12, 'info'), ...links, ...faults(2, 'info', 'b.md')]);
    expect(shown.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 10 }, () => 'math-invalid'),
      ...Array.from({ length: 3 }, () => 'link-broken'),
    ]);
    expect(more).toEqual([['math-invalid', 4]]);
    expect(counts).toEqual({ severities: { error: 0, warning: 3, info: 14 }, files: 2 });
  });

  it('leaves out no error', () => {
    expect(abridge(faults(30, 'error'))).toMatchObject({ shown: { length: 30 }, more: [] });
  });

  it('counts what is left out where a kind has several severities', () => {
    const { shown, more } = abridge([...faults(15, 'info'), ...faults(2, 'error', 'b.md')]);
    expect([shown.length, more]).toEqual([12, [['math-invalid', 5]]]);
  });
});

describe('printAbridged', () => {
  it('says how much is not shown and what shows it, before the counts of all', () => {
    const text = printAbridged(abridge(faults(1234, 'info')), { lang: 'en' });
    expect(text.split('\n').slice(-6)).toEqual([
      expect.stringMatching(/^a\.md:10:1 info math-invalid /),
      '',
      'math-invalid: 1224 more',
      'To see all of them: npm run check:notes',
      '1234 notices in 1 file',
      '',
    ]);
    expect(printAbridged(abridge(faults(11, 'info')), { lang: 'ko' })).toContain(
      '\nmath-invalid: 1개 더 있음\n모두 보려면: npm run check:notes\n파일 1개에서 알림 11개\n',
    );
  });

  it('is the whole report where nothing is left out', () => {
    for (const all of [[], faults(3, 'warning')])
      expect(printAbridged(abridge(all), { lang: 'ko' })).toBe(printDiagnostics(all, { lang: 'ko', format: 'text' }));
  });
});
