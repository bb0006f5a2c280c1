import { describe, expect, it } from 'vitest';
import type { Figures } from '../measuring/measure.ts';
import { markdownTable } from './markdown-table.ts';
import type { Report } from './report.ts';
import { withTable } from './write-table.ts';

const size = { pages: 105, files: 120, bytes: 2_600_000, page: 24_000, pageGzip: 5200, longestPage: 90_000 };
const figures = (name: string, version: string, wall: number): Figures => ({
  name,
  version,
  costs: { cold: { wall, cpu: 2 * wall, memory: 6e8 }, edit: { wall: wall / 10, cpu: undefined, memory: undefined } },
  phases: {},
  told: {},
  size,
});
const report: Report = {
  machine: { cpu: 'Fast Processor', cores: 2, memory: 8e9, system: 'linux 6', node: '24.0.0' },
  runs: 3,
  measured: [
    {
      notes: 1000,
      published: 950,
      load: { before: 0.1, after: 1 },
      figures: [figures('Madang', '1.2.3', 1.9), figures('Astro', '7.0.0', 3.8)],
    },
  ],
};

describe('the table of the documentation', () => {
  it('has a row for each build, with what it is compared with', () => {
    const table = markdownTable(report, 'en');
    expect(table).toContain('Fast Processor, 2 cores, Node.js 24.0.0. Madang 1.2.3, Astro 7.0.0. Medians of 3 runs');
    expect(table).toContain('| 1,000 | cold | 1.9 s | 2.0 ms | 3.8 s | 600 MB | 3.8 s (×0.50 ×0.50 ×1.00) |');
    expect(table).toContain('| 1,000 | text edited | 0.19 s | 0.20 ms |  |  | 0.38 s (×0.50) |');
    expect(table).not.toContain('unchanged');
    expect(table).toContain('| 1,000 | Astro | 105 | 24 KB | 5.2 KB | 2.6 MB |');
  });

  it('says the same in Korean', () => {
    expect(markdownTable(report, 'ko')).toContain('| 1,000 | 본문 수정 | 0.19 s |');
  });

  it('takes the place of the one before', () => {
    const page = 'A\n\n<!-- npm run bench -- --table -->\n\nold\n\n<!-- /table -->\n\nB\n';
    expect(withTable(page, 'new\n')).toBe(page.replace('old', 'new'));
    expect(() => withTable('A page without a place', 'new')).toThrow('no place');
  });
});
