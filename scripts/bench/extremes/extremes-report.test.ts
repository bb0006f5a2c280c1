import { describe, expect, it } from 'vitest';
import type { Extreme } from '../notes/extremes.ts';
import { type ExtremesFigures, extremesReport } from './extremes-report.ts';

const measured = (
  kind: Extreme | 'ordinary',
  cpu: number,
  longestPage: number,
): ExtremesFigures['measured'][number] => ({
  kind,
  notes: 1000,
  published: 950,
  load: { before: 0, after: 1 },
  figures: [
    {
      name: 'Madang',
      version: '1',
      costs: { cold: { wall: 1.9, cpu, memory: 6e8 } },
      phases: {},
      told: {},
      size: { pages: 1300, files: 1400, bytes: 3e7, page: 21_000, pageGzip: 5000, longestPage },
    },
  ],
});
const figures = { notes: 1000, measured: [measured('ordinary', 10, 30_000), measured('tag', 12, 90_000)] };

describe('the report on extremes', () => {
  it('compares the processor time with that of ordinary notes, and names the longest page', () => {
    const report = extremesReport(figures, 'en');
    expect(report).toMatch(/^1,000 notes each\n/);
    expect(report).toMatch(/^cold +ordinary notes +1\.9 s +2\.0 ms +10\.0 s +600 MB$/m);
    expect(report).toMatch(/^ +all carry one tag +1\.9 s +2\.0 ms +12\.0 s +×1\.20 +600 MB$/m);
    expect(report).toMatch(/^ +all carry one tag +1,300 +21 KB +90 KB$/m);
  });

  it('is in Korean, too', () => {
    expect(extremesReport(figures, 'ko')).toContain('모두 같은 태그');
  });
});
